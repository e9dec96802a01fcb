import { useMemo } from 'react';
import { ladderBounds } from '../../core/viewmodels/classes';
import { mapModelOf, type MapModel } from '../../core/viewmodels/mapModel';
import { selectionOf } from '../../core/viewmodels/selection';
import { largestShown, type Rate } from '../../core/viewmodels/shownValue';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';

/** What the map shows, in classes that hold for every date; the whole country selects nothing. */
export function useMapModel({ dataset, cube, dateIndex }: Shown, rate: Rate | null): MapModel {
  const places = useStore((store) => store.view.places);
  const largest = useMemo(() => largestShown(cube, rate), [cube, rate]);
  const bounds = useMemo(() => ladderBounds(largest), [largest]);
  return useMemo(() => {
    const selection = selectionOf(places, dataset, cube);
    const selected = selection.choices[0]?.kind === 'country' ? [] : selection.places;
    return mapModelOf(dataset, cube, { dateIndex, selected, bounds, largest, rate });
  }, [dataset, cube, dateIndex, places, bounds, largest, rate]);
}
