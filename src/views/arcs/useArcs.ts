import { useMemo } from 'react';
import { arcsOf, type Arcs } from '../../core/viewmodels/matrix/arcs';
import { placeDimensionOf } from '../../core/viewmodels/partName';
import { partsQuery } from '../../core/viewmodels/partsQuery';
import { selectionOf } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import { useOriginHost, type OriginHostFound } from '../matrix/useOriginHost';
import type { Shown } from '../useShown';

/** What the arcs of the map are drawn from, and how far the reading has come. */
export interface ArcsFound extends OriginHostFound {
  /** Null as long as there is no matrix. */
  readonly arcs: Arcs | null;
}

/** Groups drawn at once: more would hide the map below them. */
const MOST_ARCS = 30;

/** The groups by origin of all places at the date shown; none are asked for unless they are wanted. */
export function useArcs(shown: Shown, isWanted: boolean): ArcsFound {
  const { dataset, cube } = shown;
  const chosen = useStore((store) => store.view.places);
  const { measure, places } = cube;
  const query = useMemo(() => {
    const dimension = isWanted ? placeDimensionOf(dataset, measure) : null;
    return dimension && partsQuery(dataset, measure, dimension, places);
  }, [isWanted, dataset, measure, places]);
  const found = useOriginHost(shown, query);
  const { matrix } = found;
  const arcs = useMemo(() => {
    if (!matrix) return null;
    const { selected } = selectionOf(chosen, dataset, cube);
    const onMap = new Set(dataset.places.map(({ id }) => id));
    return arcsOf(matrix, { selected, onMap, most: MOST_ARCS });
  }, [matrix, chosen, dataset, cube]);
  return { ...found, arcs };
}
