import type { DatasetManifest, DatasetSummary } from '../core/domain/dataset';
import type { FilePlace } from '../core/domain/filePlace';
import { UNITS, type Dimension, type Unit } from '../core/domain/measure';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { readGazetteer, readRegionSets, spellingsOf } from '../core/gazetteer/readGazetteer';
import { OFF_MAP } from '../core/ingest/matchCell';
import { readSeriesBreaks } from '../core/ingest/readSeriesBreaks';
import { namedRows, type NamedRow } from '../core/table/namedRows';
import { csvRows } from './csvRows';
import { fetchBytes, fileName } from './fetchBytes';
import type { Call, DeliveredFile } from './procedures';
import { readCubes, type ReadTable } from './readCubes';
import { roleOf, TableShelf } from './tableShelf';

/** A dataset inside the worker: what the page is told of it, its places, and its tables. */
export interface OpenDataset {
  readonly summary: DatasetSummary;
  readonly gazetteer: Gazetteer;
  readonly shelf: TableShelf;
  /** For a user's table: that of the dataset it was opened on, whose events and population it shares. */
  readonly manifest: DatasetManifest;
}

/** Opens a shipped dataset: places, sets, breaks and the main table now, the other tables when asked for. */
export async function openShipped(
  manifest: DatasetManifest,
  delivered: readonly DeliveredFile[],
  { signal, onProgress }: Call,
): Promise<OpenDataset> {
  const { files } = manifest;
  const here = new Map(delivered.map(({ url, bytes }) => [url, bytes]));
  const small = async (url: string) => recordsOf(here.get(url) ?? (await fetchBytes(url, signal)));
  const onBytes = (done: number, total: number) => onProgress({ stage: 'fetching', done, total, rows: 0 });
  const [places, sets, breaks, idps] = await Promise.all([
    small(files.gazetteer),
    small(files.regionSets),
    small(files.seriesBreaks),
    here.get(files.idps) ?? fetchBytes(files.idps, signal, onBytes),
  ]);
  const gazetteer = readGazetteer(places, [...manifest.countryCodes, ...spellingsOf(manifest.country)]);
  const table = await readCubes(idps, { file: fileName(files.idps), gazetteer, signal, onProgress });
  const shelf = new TableShelf(files, gazetteer);
  shelf.put('idps', table);
  const summary: DatasetSummary = {
    id: manifest.id,
    name: manifest.name,
    country: manifest.country,
    places: gazetteer.places,
    unplaced: unplaced(table),
    regionSets: readRegionSets(sets),
    breaks: readSeriesBreaks(breaks),
    measures: manifest.measures,
    outlines: files.outlines,
    surroundings: files.surroundings,
    reports: [table.report],
  };
  return { summary, gazetteer, shelf, manifest };
}

/** Opens a user's table with the places, sets and breaks of a dataset that is open. */
export function openTable(
  id: string,
  name: string,
  table: ReadTable,
  base: OpenDataset,
  places: readonly FilePlace[] = [],
): OpenDataset {
  const shelf = new TableShelf({}, base.gazetteer);
  for (const { measure, unit, by } of table.cubes)
    shelf.put(roleOf(measure, unit, by?.dimension ?? null), table);
  const summary: DatasetSummary = {
    ...base.summary,
    id,
    name: { en: name },
    unplaced: unplaced(table, places),
    measures: measuresOf(table),
    reports: [table.report],
  };
  return { summary, gazetteer: base.gazetteer, shelf, manifest: base.manifest };
}

/** The records of a small table of the dataset. */
export async function smallTable(url: string, signal: AbortSignal): Promise<NamedRow[]> {
  return recordsOf(await fetchBytes(url, signal));
}

const recordsOf = (bytes: Uint8Array) => namedRows(csvRows(bytes));

function measuresOf({ cubes }: ReadTable): DatasetSummary['measures'] {
  const measures = [...new Set(cubes.map(({ measure }) => measure))];
  return measures.map((measure) => {
    const own = cubes.filter((cube) => cube.measure === measure);
    const units: Unit[] = UNITS.filter((unit) => own.some((cube) => cube.unit === unit));
    const dimensions: Dimension[] = [...new Set(own.flatMap(({ by }) => (by ? [by.dimension] : [])))];
    return { measure, units, dimensions };
  });
}

/** Places that are counted but that the gazetteer does not know. */
function unplaced({ cubes }: ReadTable, named: readonly FilePlace[] = []): DatasetSummary['places'] {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const ids = new Set(cubes.flatMap(({ places }) => places.filter((place) => place.startsWith(OFF_MAP))));
  return [...ids].map((id) => ({ id, names: { en: names.get(id) ?? id.slice(OFF_MAP.length) } }));
}
