import { useMemo } from 'react';
import type { DailyPlace } from '../../core/viewmodels/influx/dailyWatch';
import { risenPlaces } from '../../core/viewmodels/influx/risen';
import type { SurgePlace } from '../../core/viewmodels/influx/surgeWatch';
import { useStore } from '../../state/store';
import { useWatch, type WatchBy } from '../influx/useWatch';
import type { Shown } from '../useShown';

/** The watch whose signals a map shows, what it goes by, and the places with one. */
export interface Signals extends WatchBy {
  readonly risen: readonly (DailyPlace | SurgePlace)[];
}

/** The signals that the view wants on its map, the same while nothing of them changes; null without a watch. */
export function useSignals(shown: Shown): Signals | null {
  const isWanted = useStore(({ view }) => view.layers?.includes('signals') ?? false);
  const found = useWatch(shown, isWanted);
  return useMemo(() => found && { ...found, risen: risenPlaces(found.watch) }, [found]);
}
