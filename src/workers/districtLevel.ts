import type { Cube } from '../core/cube/cube';
import type { DatasetSummary, DistrictLevel } from '../core/domain/dataset';
import type { FilePlace } from '../core/domain/filePlace';
import type { District } from '../core/domain/place';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import type { OpenDataset } from './openDataset';
import { measuresOf } from './openTable';
import type { UserTable } from './openUserFile';
import { TableShelf } from './tableShelf';

/** A dataset with the districts of its table, if it has figures for any. */
export function withDistrictLevel(
  dataset: OpenDataset,
  { districts, report }: UserTable,
  places: readonly FilePlace[],
  gazetteer: Gazetteer,
): OpenDataset {
  if (!districts) return dataset;
  const { cubes, stated, ofSites } = districts;
  const level = { ...levelOf(cubes, places, dataset.summary, gazetteer), ofSites };
  return {
    ...dataset,
    summary: { ...dataset.summary, districts: level },
    districts: { shelf: TableShelf.of({ cubes, report }, gazetteer), stated },
  };
}

/**
 * The districts of the gazetteer, with a figure or without, and those that only the file knows; in another country the
 * file's are all there are.
 */
function levelOf(
  cubes: readonly Cube[],
  named: readonly FilePlace[],
  { ownPlaces }: DatasetSummary,
  { districts }: Gazetteer,
): DistrictLevel {
  const known = ownPlaces ? [] : (districts?.places ?? []);
  const isKnown = new Set(known.map(({ id }) => id));
  const byId = new Map(named.map((place) => [place.id, place]));
  const own = [...new Set(cubes.flatMap(({ places }) => places))]
    .filter((id) => !isKnown.has(id))
    .map((id): District => ({
      id,
      names: { en: byId.get(id)?.name ?? id },
      within: byId.get(id)?.parent ?? null,
    }));
  return {
    places: ownPlaces ? own : known,
    unplaced: ownPlaces ? [] : own,
    measures: measuresOf({ cubes }),
    outlines: null,
    drawnBy: null,
  };
}
