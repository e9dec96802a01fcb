import { CHANGE_CLASSES } from '../../core/viewmodels/change/changeClasses';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { emptyFill } from '../map/EmptyPatterns';
import '../change/changeColours.css';

/** The colours that occur on the map of revisions, each with what it stands for and how many places have it. */
export function RevisionLegend({ model }: { readonly model: MapModel }) {
  const { t, formats } = useStore((store) => store.language);
  const { bounds, histogram, empties, marks } = model;
  const rangeOf = (classIndex: number) => {
    const size = classIndex - CHANGE_CLASSES;
    const [low, high] = [bounds[Math.abs(size) - 1], bounds[Math.abs(size)]];
    if (low === undefined) {
      return high === undefined ? t('change-none') : t('change-below', { bound: formats.compact(high) });
    }
    const way = size < 0 ? 'fall' : 'rise';
    const bound = formats.compact(low);
    return high === undefined
      ? t(`change-${way}`, { bound })
      : t(`change-${way}-range`, { bound, next: formats.compact(high) });
  };
  return (
    <ul className="versus-legend" aria-label={t('legend-label')}>
      {histogram.map((count, classIndex) =>
        count === 0 ? null : (
          // oxlint-disable-next-line react/no-array-index-key -- the index is the class
          <li key={classIndex}>
            <span style={{ background: `var(--change-${classIndex})` }} />
            {t('change-class', { range: rangeOf(classIndex), count: { count } })}
          </li>
        ),
      )}
      {empties.map((empty) => (
        <li key={empty}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect width="16" height="16" fill={emptyFill({ empty }) ?? ''} />
          </svg>
          {t('change-class', {
            range: t(`empty-${empty}`),
            count: { count: marks.filter((mark) => mark.empty === empty).length },
          })}
        </li>
      ))}
    </ul>
  );
}
