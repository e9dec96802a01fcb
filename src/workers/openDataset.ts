import type { DatasetManifest, DatasetSummary } from '../core/domain/dataset';
import type { FilePlace } from '../core/domain/filePlace';
import type { Gazetteer } from '../core/gazetteer/gazetteer';
import { readGazetteer, readRegionSets, regionNames, spellingsOf } from '../core/gazetteer/readGazetteer';
import { readSeriesBreaks } from '../core/ingest/readSeriesBreaks';
import { namedRows, type NamedRow } from '../core/table/namedRows';
import { fetchBytes, fileName } from './fetchBytes';
import type { Call, DeliveredFile } from './procedures';
import { readCubes } from './readCubes';
import type { FileReading } from './readSites';
import { TableShelf, type DistrictTables } from './tableShelf';
import { decodeText } from './text/decodeText';
import { textSlices } from './text/textSlices';

/** A dataset inside the worker: what the page is told of it, its places, and its tables. */
export interface OpenDataset {
  readonly summary: DatasetSummary;
  readonly gazetteer: Gazetteer;
  readonly shelf: TableShelf;
  /** The tables of its districts; null when it has none. */
  readonly districts: DistrictTables | null;
  /** For a user's table: that of the dataset it was opened on, whose events and population it shares. */
  readonly manifest: DatasetManifest;
  /** The places that a user's table names; none for a shipped dataset. */
  readonly named: readonly FilePlace[];
  /** The files that a user's table was handed over with; null for a shipped dataset. */
  readonly pack: string | null;
  /** The gazetteer of a person's own that its rows were matched by. */
  readonly readWith: string | null;
  /** How the file of a user's table with sites was read; null where there are none. */
  readonly reading: FileReading | null;
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
  const { countryCodes, country, extent } = manifest;
  const regionSets = readRegionSets(sets);
  const texts = [...countryCodes, ...spellingsOf(country)];
  const gazetteer = readGazetteer(places, { texts, extent, regions: regionNames(regionSets) });
  const table = await readCubes(idps, { file: fileName(files.idps), gazetteer, signal, onProgress });
  const shelf = new TableShelf(files, gazetteer);
  shelf.put('idps', table);
  const summary: DatasetSummary = {
    id: manifest.id,
    name: manifest.name,
    country: manifest.country,
    places: gazetteer.spelledPlaces(),
    unplaced: [],
    regionSets,
    breaks: readSeriesBreaks(breaks),
    measures: manifest.measures,
    ownPlaces: false,
    level: 'governorate',
    districts: null,
    outlines: files.outlines,
    drawnBy: null,
    surroundings: files.surroundings,
    reports: [table.report],
  };
  return {
    summary,
    gazetteer,
    shelf,
    districts: null,
    manifest,
    named: [],
    pack: null,
    readWith: null,
    reading: null,
  };
}

/** The records of a small table of the dataset. */
export async function smallTable(url: string, signal: AbortSignal): Promise<NamedRow[]> {
  return recordsOf(await fetchBytes(url, signal));
}

/** The records of a small table. */
async function recordsOf(bytes: Uint8Array): Promise<NamedRow[]> {
  const rows: (readonly string[])[] = [];
  for await (const slice of textSlices(decodeText(bytes).text)) rows.push(...slice.rows);
  return namedRows(rows);
}
