import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { CrossingSign } from './CrossingSign';
import { useCrossings } from './useCrossings';

/** Whether crossings are drawn above the areas, and the sign they have there; nothing where none is known. */
export function CrossingChoice() {
  const { t } = useStore((store) => store.language);
  const shown = useStore((store) => store.view.crossings);
  const crossings = useCrossings();
  if (crossings.length === 0) return null;
  return (
    <label className="check crossing-choice">
      <input
        type="checkbox"
        checked={shown}
        onChange={({ target }) => choose({ crossings: target.checked })}
      />
      <svg width="14" height="14" aria-hidden="true">
        <CrossingSign x={7} y={7} radius={5} isExact />
      </svg>
      <span>{t('crossings-layer')}</span>
    </label>
  );
}
