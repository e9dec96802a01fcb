import type { Comparison } from '../../core/viewmodels/change/comparison';
import type { PlaceId } from '../../core/domain/place';
import { markedFigure } from '../markedFigure';
import { useStore } from '../../state/store';

interface Props {
  readonly comparison: Comparison;
  readonly place: PlaceId;
}

/** What lies behind the change of a place: the figures of both dates with their days, and the percentage. */
export function ComparedLines({ comparison: { from, to, places }, place }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const one = places.find((other) => other.place === place);
  if (!one) return null;
  const sides = [
    { day: from.day, figure: one.before },
    { day: to.day, figure: one.after },
  ];
  return (
    <>
      {one.change.kind === 'change' && one.change.percent !== null && (
        <span>{formats.percent(one.change.percent, true)}</span>
      )}
      {sides.map(({ day, figure: { value, empty, ...minded } }) => (
        <span key={day}>
          {t('timeline-value', {
            day: { day },
            figure:
              value === null ? { empty: empty ?? 'notReported' } : markedFigure(formats.count(value), minded),
          })}
        </span>
      ))}
    </>
  );
}
