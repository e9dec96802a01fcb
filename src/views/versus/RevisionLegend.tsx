import { CHANGE_CLASSES } from '../../core/viewmodels/change/changeClasses';
import type { PlaceId } from '../../core/domain/place';
import type { Became } from '../../core/viewmodels/change/revisionMap';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { emptyFill } from '../map/EmptyPatterns';
import { becameFill } from './BecamePatterns';
import '../change/changeColours.css';

interface Props {
  readonly model: MapModel;
  /** The places that are no longer suppressed, or newly: not among those that merely have no figure. */
  readonly became: ReadonlyMap<PlaceId, Became>;
}

const BECAME: readonly Became[] = ['released', 'suppressed'];

/** The colours that occur on the map of revisions, each with what it stands for and how many places have it. */
export function RevisionLegend({ model, became }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const { bounds, histogram, empties, marks } = model;
  const emptyCounts = empties.map((empty) => ({
    empty,
    count: marks.filter((mark) => mark.empty === empty && !became.has(mark.place)).length,
  }));
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
      {BECAME.map((kind) => {
        const count = [...became.values()].filter((one) => one === kind).length;
        return count === 0 ? null : (
          <li key={kind}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" fill={becameFill(kind)} />
            </svg>
            {t('change-class', { range: t(`versus-became-${kind}`), count: { count } })}
          </li>
        );
      })}
      {emptyCounts.map(({ empty, count }) =>
        count === 0 ? null : (
          <li key={empty}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" fill={emptyFill({ empty }) ?? ''} />
            </svg>
            {t('change-class', { range: t(`empty-${empty}`), count: { count } })}
          </li>
        ),
      )}
    </ul>
  );
}
