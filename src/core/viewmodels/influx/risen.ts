import type { DailyPlace, DailyWatch } from './dailyWatch';
import type { SurgePlace, SurgeWatch } from './surgeWatch';

/** Places that rose or have not come back, which a map marks; a place without a signal is not among them, nor is it calm. */
export function risenPlaces(watch: DailyWatch | SurgeWatch): readonly (DailyPlace | SurgePlace)[] {
  return watch.places.filter(({ signal }) => signal === 'alert' || signal === 'ongoing');
}
