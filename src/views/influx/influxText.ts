import type { Influx } from '../../core/viewmodels/influx/influx';
import type { Language } from '../../language/language';

/**
 * Since when an influx is, its highest day, and how many came in its first days. `isSilent`: the day itself has no signal,
 * so that nobody knows whether it goes on.
 */
export function influxText(t: Language['t'], { since, peak, early }: Influx, isSilent: boolean): string {
  const begun = t(isSilent ? 'influx-open' : 'influx-since', { day: { day: since } });
  if (early.days <= 1) return begun;
  const highest = t('influx-peak', { value: { count: peak.value }, day: { day: peak.day } });
  const first = t('influx-early', {
    sum: { count: early.sum },
    days: { count: early.days },
    least: early.isFloor ? 'yes' : 'no',
  });
  return [begun, highest, first].join(' ');
}
