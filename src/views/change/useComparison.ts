import { useMemo } from 'react';
import { changeBounds, largestChange } from '../../core/viewmodels/change/changeClasses';
import { changeMapOf } from '../../core/viewmodels/change/changeMap';
import { comparisonOf, type Comparison } from '../../core/viewmodels/change/comparison';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { useMapStyle } from '../map/mapStyles';
import type { Shown } from '../useShown';

/** The two dates of the view set against each other, while it shows a change; null else, and where there are not two. */
export function useComparison(shown: Shown | null): Comparison | null {
  const isAsked = useMapStyle(shown) === 'change';
  const places = useStore((store) => store.view.places);
  return useMemo(() => {
    if (!shown || !isAsked) return null;
    const { dataset, cube, dateIndex, sinceIndex } = shown;
    const selection = selectionOf(places, dataset, cube);
    const { selected } = selection;
    return comparisonOf(dataset, cube, { dateIndex, sinceIndex, asked: selection.places, selected });
  }, [shown, isAsked, places]);
}

/** The map of a comparison, in classes that hold while the date moves; null without one. */
export function useChangeMap(
  { dataset, cube, sinceIndex }: Shown,
  comparison: Comparison | null,
): MapModel | null {
  const isFixed = useStore((store) => store.view.compare !== null);
  const isAsked = comparison !== null;
  const base = isFixed ? sinceIndex : null;
  const bounds = useMemo(
    () => (isAsked ? changeBounds(largestChange(cube, base)) : []),
    [isAsked, cube, base],
  );
  return useMemo(() => comparison && changeMapOf(dataset, comparison, bounds), [comparison, dataset, bounds]);
}
