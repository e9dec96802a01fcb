import type { Watched } from '../../core/viewmodels/influx/watched';
import { useStore } from '../../state/store';
import { Sparkline } from '../charts/Sparkline';
import { markedFigure } from '../markedFigure';

/** The latest figures of a place in small. */
export function TrendCell({ recent }: Pick<Watched, 'recent'>) {
  const rtl = useStore((store) => store.language.direction === 'rtl');
  return (
    <td className="influx-trend">
      <Sparkline values={recent} at={recent.length - 1} rtl={rtl} />
    </td>
  );
}

/** The figure of the day that is watched, or why there is none. */
export function FigureNow({
  value,
  empty,
  ...minded
}: Pick<Watched, 'value' | 'isFloor' | 'isEstimated' | 'empty'>) {
  const { t, formats } = useStore((store) => store.language);
  if (value === null) return <span className="soft">{t(`empty-${empty ?? 'notReported'}`)}</span>;
  return <bdi>{markedFigure(formats.count(value), minded)}</bdi>;
}

/** The day of the last figure of a place, and how old that is on the day that is watched. */
export function NewestCell({ newest }: Pick<Watched, 'newest'>) {
  const { t, formats } = useStore((store) => store.language);
  return (
    <td data-label={t('influx-column-newest')}>
      {newest === null ? (
        <span className="soft">{t('influx-never')}</span>
      ) : (
        <span>
          <bdi>{formats.day(newest.day)}</bdi>
          {newest.age > 0 && (
            <span className="influx-line soft">{t('influx-age', { days: { count: newest.age } })}</span>
          )}
        </span>
      )}
    </td>
  );
}
