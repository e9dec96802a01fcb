import { useMemo } from 'react';
import { dailyWatchOf, type DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { surgeWatchOf, type SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS } from '../../core/viewmodels/influx/thresholds';
import type { Shown } from '../useShown';

/**
 * The influx watch of what is on screen by this tool's own thresholds; null where there is none: of the first date, of a
 * flow that is not counted by the day, or where it is not wanted.
 */
export function useUsualWatch(shown: Shown, isWanted: boolean): DailyWatch | SurgeWatch | null {
  const { dataset, cube, dateIndex, flow } = shown;
  return useMemo(() => {
    if (!isWanted) return null;
    if (!flow) {
      return surgeWatchOf(dataset, cube, {
        dateIndex,
        thresholds: SURGE_THRESHOLDS[cube.unit],
        selected: [],
      });
    }
    const { periods, span, series } = flow;
    if (periods.cadence !== 'day') return null;
    const day = periods.endOf(span.last);
    return dailyWatchOf(dataset, series, {
      day,
      thresholds: DAILY_THRESHOLDS,
      capacities: new Map(),
      selected: [],
    });
  }, [isWanted, dataset, cube, dateIndex, flow]);
}
