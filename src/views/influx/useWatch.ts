import { useMemo } from 'react';
import { dailyWatchOf, type DailyWatch } from '../../core/viewmodels/influx/dailyWatch';
import { surgeWatchOf, type SurgeWatch } from '../../core/viewmodels/influx/surgeWatch';
import type { Message } from '../../core/domain/message';
import { DAILY_THRESHOLDS, SURGE_THRESHOLDS } from '../../core/viewmodels/influx/thresholds';
import {
  dailyThresholds,
  surgeThresholds,
  thresholdsMessage,
} from '../../core/viewmodels/influx/thresholdsText';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** A watch, and what it goes by. */
export interface WatchBy {
  readonly watch: DailyWatch | SurgeWatch;
  /** Its thresholds, and whose they are. */
  readonly by: Message;
}

/**
 * The influx watch of what is on screen by the thresholds of the view; null where there is none: of the first date, of a
 * flow that is not counted by the day, or where it is not wanted. What places can take is told in the watch itself alone.
 */
export function useWatch(shown: Shown, isWanted: boolean): WatchBy | null {
  const chosen = useStore((store) => store.view.signals);
  const { dataset, cube, dateIndex, flow } = shown;
  return useMemo(() => {
    if (!isWanted) return null;
    if (!flow) {
      const thresholds = surgeThresholds(chosen, cube.unit);
      const watch = surgeWatchOf(dataset, cube, { dateIndex, thresholds, selected: [] });
      return watch && { watch, by: thresholdsMessage(thresholds, SURGE_THRESHOLDS[cube.unit]) };
    }
    const { periods, span, series } = flow;
    if (periods.cadence !== 'day') return null;
    const thresholds = dailyThresholds(chosen);
    const day = periods.endOf(span.last);
    const watch = dailyWatchOf(dataset, series, { day, thresholds, capacities: new Map(), selected: [] });
    return { watch, by: thresholdsMessage(thresholds, DAILY_THRESHOLDS) };
  }, [isWanted, chosen, dataset, cube, dateIndex, flow]);
}
