import { useMemo } from 'react';
import type { BreakdownQuery } from '../../core/cube/breakdown';
import {
  largestCells,
  originHostOf,
  type LargestCells,
  type OriginHost,
} from '../../core/viewmodels/matrix/originHost';
import { useStore } from '../../state/store';
import { usePartsOfPlaces, type PlacesParts } from '../parts/usePartsOfPlaces';
import type { Shown } from '../useShown';

/** Origins against hosts, and how far their reading has come. */
export interface OriginHostFound {
  readonly parts: PlacesParts;
  /** At the date shown; null before all hosts are here, where one failed, and where nothing was published. */
  readonly matrix: OriginHost | null;
  readonly largest: LargestCells;
  /** The file that all parts are of, and the sources that it names; empty before any is here. */
  readonly readFrom: { readonly file: string; readonly sources: readonly string[] };
}

const NONE: LargestCells = { any: 0, between: 0 };

/** The matrix of the hosts of a question. A host that could not be read would be missed in every margin: there is none then. */
export function useOriginHost(shown: Shown, query: BreakdownQuery | null): OriginHostFound {
  const { dataset, cube, dateIndex } = shown;
  const base = useStore((store) => store.dataset) ?? dataset;
  const parts = usePartsOfPlaces(query);
  const { found, all } = parts;
  const isWhole = all > 0 && found.size === all;
  const day = cube.dates[dateIndex]?.day;
  const largest = useMemo(() => (isWhole ? largestCells(found, dataset) : NONE), [isWhole, found, dataset]);
  const matrix = useMemo(
    () => (isWhole && day !== undefined ? originHostOf(found, day, dataset, base) : null),
    [isWhole, found, day, dataset, base],
  );
  const { file = '', sources = [] } = found.values().next().value ?? {};
  return { parts, matrix, largest, readFrom: { file, sources } };
}
