import { refusalOf, type Comparison } from '../../core/viewmodels/change/comparison';
import { waysAround } from '../../core/viewmodels/change/waysAround';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

interface Props {
  readonly shown: Shown;
  readonly comparison: Comparison;
}

/** Why two dates may not be compared, and between which dates or in which unit they may. */
export function RefusedNote({ shown, comparison }: Props) {
  const { t } = useStore((store) => store.language);
  const chosen = useStore((store) => store.view.places);
  const because = refusalOf(comparison);
  if (!because) return null;
  const { dataset, cube } = shown;
  const { places } = selectionOf(chosen, dataset, cube);
  const { since, until, families } = waysAround(dataset, cube, comparison, places);
  const { from, to } = comparison;
  return (
    <div className="change-refused" role="status">
      <p>{t('change-refused-because', { reason: { names: because.text } })}</p>
      <ul>
        {families && (
          <li>
            <Way text={t('change-way-families')} onTake={() => choose({ unit: 'families' })} />
          </li>
        )}
        {since !== null && (
          <li>
            <Way
              text={t('change-way-dates', { from: { day: since }, day: { day: to.day } })}
              onTake={() => choose({ compare: since, date: to.day })}
            />
          </li>
        )}
        {until !== null && (
          <li>
            <Way
              text={t('change-way-dates', { from: { day: from.day }, day: { day: until } })}
              onTake={() => choose({ compare: from.day, date: until })}
            />
          </li>
        )}
      </ul>
      <p className="soft" dir="auto">
        {because.source}
      </p>
    </div>
  );
}

function Way({ text, onTake }: { readonly text: string; readonly onTake: () => void }) {
  return (
    <button type="button" className="linklike" onClick={onTake}>
      {text}
    </button>
  );
}
