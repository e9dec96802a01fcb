import { message, type Message } from '../../domain/message';
import type { DailyPlace, DailyWatch } from './dailyWatch';
import type { SurgePlace, SurgeWatch } from './surgeWatch';

/** What rose at a place, against what; the signal stands first. */
export function signalSentence(place: DailyPlace | SurgePlace, watch: DailyWatch | SurgeWatch): Message {
  const values = {
    signal: { say: message(`influx-signal-${place.signal}`) },
    place: { names: place.names },
    value: { count: place.value ?? 0 },
    least: place.isFloor ? 'yes' : 'no',
    day: { day: watch.day },
  };
  if (watch.kind === 'surge' && 'rise' in place) {
    return message('signal-surge', {
      ...values,
      rise: { signed: place.rise ?? 0 },
      from: { day: watch.from },
    });
  }
  const baseline = 'baseline' in place ? place.baseline : null;
  if (place.value === null || !baseline) return message('signal-open', values);
  return message('signal-daily', { ...values, mean: { rate: baseline.mean } });
}
