import type { Influx } from '../../core/viewmodels/influx/influx';
import { useStore } from '../../state/store';

interface Props {
  readonly influx: Influx;
  /** Whether the day itself has no signal, so that nobody knows whether it goes on. */
  readonly isSilent: boolean;
}

/** Since when an influx is, its highest day, and how many came in its first days. */
export function InfluxLines({ influx: { since, peak, early }, isSilent }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <span className="influx-line">
      {t(isSilent ? 'influx-open' : 'influx-since', { day: { day: since } })}{' '}
      {early.days > 1 && (
        <>
          {t('influx-peak', { value: { count: peak.value }, day: { day: peak.day } })}{' '}
          {t('influx-early', {
            sum: { count: early.sum },
            days: { count: early.days },
            least: early.isFloor ? 'yes' : 'no',
          })}
        </>
      )}
    </span>
  );
}
