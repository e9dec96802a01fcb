import type { FitsWith } from '../../core/ingest/context/fittingTables';
import { OFF_MAP } from '../../core/ingest/matchCell';
import type { OpenDataset } from '../openDataset';

/** The codes by which the context tables of a dataset are found: those of its places of every level and its country. */
export function knownBy({ summary, named, pack, manifest }: OpenDataset): FitsWith {
  const codes = [
    ...[...summary.places, ...summary.unplaced].map(({ id }) => id),
    ...named.flatMap(({ id, code }) => [id, code]),
    ...(summary.ownPlaces ? [] : manifest.countryCodes),
  ];
  return {
    codes: new Set(codes.map((code) => bareCode(code).toUpperCase()).filter(Boolean)),
    pack,
  };
}

/** The code in the id of a place that no gazetteer knows. */
export function bareCode(id: string): string {
  return id.startsWith(OFF_MAP) ? id.slice(OFF_MAP.length) : id;
}
