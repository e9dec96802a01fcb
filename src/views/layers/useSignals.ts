import type { DailyPlace, DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { risenPlaces } from '../../core/viewmodels/influx/risen';
import type { SurgePlace, SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import { useStore } from '../../state/store';
import { useUsualWatch } from '../influx/useUsualWatch';
import type { Shown } from '../useShown';

/** The watch whose signals the view wants on its map, and the places with one; null without a watch. */
export function useSignals(
  shown: Shown,
): { watch: DailyWatch | SurgeWatch; risen: readonly (DailyPlace | SurgePlace)[] } | null {
  const isWanted = useStore(({ view }) => view.layers?.includes('signals') ?? false);
  const watch = useUsualWatch(shown, isWanted);
  return watch && { watch, risen: risenPlaces(watch) };
}
