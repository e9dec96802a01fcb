import { useMemo } from 'react';
import type { Breakdown } from '../../core/cube/breakdown';
import type { Names, PlaceId } from '../../core/domain/place';
import { largestSum } from '../../core/viewmodels/parts/layers';
import { namesOfPlace } from '../../core/viewmodels/selection';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import type { PlacesParts } from './usePartsOfPlaces';

/** Breakdowns place by place, in the order they are shown in. */
export interface PlacedParts {
  /** Those of the largest places first. */
  readonly small: readonly {
    readonly place: PlaceId;
    readonly names: Names;
    readonly one: Breakdown;
    readonly largest: number;
  }[];
  /** The largest sum of any place at any date: the end of the scale of all. */
  readonly largest: number;
}

/** The breakdowns of places that are here, by size and then by name. */
export function usePlacedParts({ dataset }: Shown, { found }: PlacesParts): PlacedParts {
  const { byName } = useStore((store) => store.language);
  return useMemo(() => {
    const small = [...found]
      .map(([place, one]) => ({ place, names: namesOfPlace(dataset, place), one, largest: largestSum(one) }))
      .toSorted((a, b) => b.largest - a.largest || byName(a.names, b.names));
    return { small, largest: Math.max(1, ...small.map((one) => one.largest)) };
  }, [found, dataset, byName]);
}
