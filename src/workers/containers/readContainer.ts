import { failure, success, type Outcome } from '../../core/domain/failure';
import { NO_ANSWERS, type Answers } from '../../core/ingest/answers';
import { fileKind } from '../../core/ingest/fileKind';
import { Failed, failureOf } from '../failed';
import { CONTAINER_CAPS, UnpackBudget, type ContainerCaps } from './caps';
import { expand } from './expand';
import type { ReadFile } from './readFile';
import { readJson } from './readJson';
import { readWorkbook } from './readWorkbook';
import { unpackEntry } from './unpackEntry';
import { zipDirectory, type ZipEntry } from './zipDirectory';

const SAMPLE = 4096;
/** A packed file may lie in an archive, and no deeper. */
const DEEPEST = 1;
/** What archives carry along without being asked to. */
const SIDE_FILE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;
/** Documents that are zip archives inside, by a file only they have. */
const OTHER_DOCUMENTS = [
  [/^xl\/workbook\.bin$|^mimetype$|^Index\/.*\.iwa$/, 'file_is_old_workbook'],
  [/^word\/|^ppt\//, 'file_is_markup'],
] as const;

/** What reading the parts of one container has in common. */
interface Opening {
  readonly budget: UnpackBudget;
  readonly signal: AbortSignal;
  readonly answers: Answers;
}

/**
 * Opens a file of any kind and gives what is inside: text for the CSV reader, tables, outlines. What the file is, its
 * first bytes tell; its name only helps. Archives are opened one level deep, and a file of theirs that cannot be read
 * is given with the reason. `answers` are what a person says of letters and axes. Fails typed, never rejects; an abort ends as `aborted` within a slice or two.
 */
export async function readContainer(
  source: Uint8Array | Blob,
  name: string,
  caps: ContainerCaps = CONTAINER_CAPS,
  signal: AbortSignal = new AbortController().signal,
  answers: Answers = NO_ANSWERS,
): Promise<Outcome<ReadFile[]>> {
  try {
    signal.throwIfAborted();
    return success(await open(source, name, 0, { budget: new UnpackBudget(caps), signal, answers }));
  } catch (error) {
    return isGone(error) ? failure('file_changed', name) : { ok: false, failure: failureOf(error) };
  }
}

/** A file on disk that was removed or changed after it was chosen cannot be read any more. */
function isGone(error: unknown): boolean {
  return error instanceof DOMException && /^Not(Found|Readable)Error$/.test(error.name);
}

async function open(
  source: Uint8Array | Blob,
  path: string,
  depth: number,
  opening: Opening,
): Promise<ReadFile[]> {
  const length = source instanceof Blob ? source.size : source.length;
  if (length === 0) throw new Failed('data_empty', path);
  const found = fileKind(await bytesOf(source.slice(0, SAMPLE)), path);
  if (found.kind === 'refused') throw new Failed(found.code, path);
  if (found.kind === 'text') return [{ kind: 'text', path, bytes: source }];
  if (found.kind === 'gzip') {
    if (depth > DEEPEST) throw new Failed('archive_nested', path);
    const bytes = await expand(source, 'gzip', path, opening.budget, opening.signal);
    return open(bytes, path.replace(/\.gz$/i, ''), depth + 1, opening);
  }
  if (length > opening.budget.caps.file) throw new Failed('data_too_large', path);
  const bytes = await bytesOf(source);
  if (found.kind === 'json') return readJson(bytes, path, opening.answers, opening.signal);
  return openArchive(bytes, path, depth, opening);
}

async function openArchive(
  archive: Uint8Array,
  path: string,
  depth: number,
  opening: Opening,
): Promise<ReadFile[]> {
  const entries = zipDirectory(archive, path);
  const { budget, signal } = opening;
  if (entries.some((entry) => entry.path === '[Content_Types].xml') && entries.some(isSheet))
    return [await readWorkbook(archive, entries, path, budget, signal)];
  for (const [mark, code] of OTHER_DOCUMENTS)
    if (entries.some((entry) => mark.test(entry.path))) throw new Failed(code, path);
  const wanted = entries.filter((entry) => !SIDE_FILE.test(entry.path));
  if (wanted.length === 0) throw new Failed('archive_empty', path);
  if (wanted.length > budget.caps.entries) throw new Failed('data_too_large', path);
  if (depth > DEEPEST) throw new Failed('archive_nested', path);
  const files: ReadFile[] = [];
  for (const entry of wanted) files.push(...(await openEntry(archive, entry, path, depth, opening)));
  const [only] = files;
  if (only?.kind === 'unreadable' && files.length === 1)
    throw new Failed(only.failure.code, only.failure.detail);
  return files;
}

/** The files in one file of an archive; a failure becomes a file that cannot be read, an abort goes on. */
async function openEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  container: string,
  depth: number,
  opening: Opening,
): Promise<ReadFile[]> {
  const path = `${container}/${entry.path}`;
  try {
    const bytes = await unpackEntry(archive, entry, path, opening.budget, opening.signal);
    return await open(bytes, path, depth + 1, opening);
  } catch (error) {
    opening.signal.throwIfAborted();
    return [{ kind: 'unreadable', path, failure: failureOf(error) }];
  }
}

function isSheet({ path }: ZipEntry): boolean {
  return /(^|\/)workbook\.xml$/.test(path);
}

async function bytesOf(source: Uint8Array | Blob): Promise<Uint8Array> {
  return source instanceof Blob ? new Uint8Array(await source.arrayBuffer()) : source;
}
