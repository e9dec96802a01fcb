import { contextRoleOf } from '../../core/ingest/context/contextHeader';
import { fileKind } from '../../core/ingest/fileKind';
import { CONTAINER_CAPS, UnpackBudget } from '../containers/caps';
import { unpackEntry } from '../containers/unpackEntry';
import { zipDirectory, type ZipEntry } from '../containers/zipDirectory';
import type { SortedFile } from '../procedures';
import { csvSlices } from '../text/csvSlices';
import { decodeText } from '../text/decodeText';

/** The beginning of a file by which it is sorted. */
const BEGINNING = 65_536;
/** More files than a country has kinds of tables: an archive of something else. */
const MOST_ENTRIES = 60;
const SIDE_FILE = /(^|\/)(__MACOSX\/|\.)|(^|\/)(Thumbs\.db|desktop\.ini)$/i;
const TABLE_NAME = /\.(csv|tsv|txt|json|geojson|topojson|xlsx)$/i;
const READ_ME = /(^|\/)(read-?me|licen[cs]e)[^/]*$/i;

/**
 * Says of each file what it is, by its beginning: a table that stands around figures, a map, or figures and whatever
 * else, which is for those who read it to say. An archive in which there is a table of the first kind, or a map beside
 * other files, is taken apart. A file that cannot be looked at counts as figures: its reading says why.
 */
export async function sortFiles(files: readonly File[], signal: AbortSignal): Promise<SortedFile[]> {
  const sorted: SortedFile[] = [];
  for (const file of files) {
    sorted.push(await sortFile(file, signal).catch((): SortedFile => ({ kind: 'figures', file })));
    signal.throwIfAborted();
  }
  return sorted;
}

async function sortFile(file: File, signal: AbortSignal): Promise<SortedFile> {
  const beginning = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  const { kind } = fileKind(beginning, file.name);
  if (kind === 'zip') return (await packOf(file, signal)) ?? { kind: 'figures', file };
  if (kind === 'json') return { kind: isMap(beginning) ? 'map' : 'figures', file };
  return { kind: kind === 'text' && isContext(beginning) ? 'context' : 'figures', file };
}

function isMap(beginning: Uint8Array): boolean {
  return /"type"\s*:\s*"(FeatureCollection|Topology)"/.test(new TextDecoder().decode(beginning));
}

function isContext(beginning: Uint8Array): boolean {
  const [first] = csvSlices(decodeText(beginning).text);
  return contextRoleOf(first?.rows[0] ?? []) !== null;
}

/** The files of an archive that belong together; null for a workbook, for figures alone, for what is too much. */
async function packOf(file: File, signal: AbortSignal): Promise<SortedFile | null> {
  if (file.size > CONTAINER_CAPS.file) return null;
  const archive = new Uint8Array(await file.arrayBuffer());
  const entries = zipDirectory(archive, file.name).filter(({ path }) => !SIDE_FILE.test(path));
  const isTable = ({ path }: ZipEntry) => TABLE_NAME.test(path) && !READ_ME.test(path);
  const tables = entries.filter(isTable);
  if (tables.length < 2 || entries.length > MOST_ENTRIES) return null;
  const budget = new UnpackBudget(CONTAINER_CAPS);
  const files: SortedFile[] = [];
  for (const entry of tables) {
    const bytes = await unpackEntry(archive, entry, entry.path, budget, signal);
    files.push(await sortFile(new File([bytes.slice()], entry.path.split('/').at(-1) ?? entry.path), signal));
  }
  if (!files.some(({ kind }) => kind === 'context' || kind === 'map')) return null;
  const left = entries.filter((entry) => !isTable(entry)).map(({ path }) => path);
  return { kind: 'pack', name: file.name, files, left };
}
