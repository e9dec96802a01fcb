import { useEffect, useMemo } from 'react';
import type { Breakdown, BreakdownQuery } from '../../core/cube/breakdown';
import type { PlaceId } from '../../core/domain/place';
import { keyOfPart, loadPartsOfPlaces } from '../../state/partsOfPlaces';
import { useStore } from '../../state/store';

/** How far the breakdowns of many places have come. */
export interface PlacesParts {
  /** Those that are here, in the order of the places. */
  readonly found: ReadonlyMap<PlaceId, Breakdown>;
  /** The places whose breakdown could not be read. */
  readonly failed: readonly PlaceId[];
  /** How many of `all` places have an answer, good or bad. */
  readonly done: number;
  readonly all: number;
  readonly retry: () => void;
}

/** The breakdown of each place of a question alone, as they come; of none while there is no question. */
export function usePartsOfPlaces(query: BreakdownQuery | null): PlacesParts {
  const known = useStore((store) => store.partsOfPlaces);
  useEffect(() => {
    if (query) void loadPartsOfPlaces(query);
  }, [query]);
  return useMemo(() => {
    const places = query?.places ?? [];
    const answers = places.map((place) => ({
      place,
      parts: query ? known.get(keyOfPart(query, place)) : undefined,
    }));
    return {
      found: new Map(answers.flatMap(({ place, parts }) => (parts ? [[place, parts] as const] : []))),
      failed: answers.filter(({ parts }) => parts === null).map(({ place }) => place),
      done: answers.filter(({ parts }) => parts !== undefined).length,
      all: places.length,
      retry: () => {
        if (query) void loadPartsOfPlaces(query);
      },
    };
  }, [query, known]);
}
