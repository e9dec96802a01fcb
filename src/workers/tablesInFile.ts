import type { Failure } from '../core/domain/failure';
import type { Issue } from '../core/domain/issue';
import type { Answers } from '../core/ingest/answers';
import { CONTAINER_CAPS } from './containers/caps';
import { readContainer } from './containers/readContainer';
import type { ReadFile } from './containers/readFile';
import { Failed } from './failed';
import { csvSource, tableSource, type TableSource } from './tableSource';
import { bytesInMemory, bytesOfBlob } from './text/fileBytes';

/** One table of a file, ready to be understood, and what was found on the way to it. */
export interface FoundTable {
  /** Where it lies: the file, inside an archive, and the sheet or list. */
  readonly path: string;
  readonly source: TableSource;
  readonly issues: readonly Issue[];
  /** Whether its rows are the properties of outlines. */
  readonly isOfOutlines: boolean;
  /** Whether it is a sheet that its workbook hides. */
  readonly isHidden: boolean;
}

/** The tables of a file of any kind, and the parts of it that cannot be read. */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly unreadable: readonly { readonly path: string; readonly failure: Failure }[];
}

/** Finds the tables of a file by its bytes and a person's answers on letters and axes. Fails typed when there is none. */
export async function tablesInFile(
  file: Uint8Array | Blob,
  name: string,
  answers: Answers,
  signal: AbortSignal,
): Promise<FoundTables> {
  const read = await readContainer(file, name, CONTAINER_CAPS, signal, answers);
  if (!read.ok) throw new Failed(read.failure.code, read.failure.detail);
  const tables: FoundTable[] = [];
  const unreadable: { path: string; failure: Failure }[] = [];
  for (const part of read.value) {
    if (part.kind === 'unreadable') unreadable.push(part);
    else tables.push(...(await tablesOf(part, answers.encoding)));
  }
  return { tables, unreadable };
}

async function tablesOf(part: Exclude<ReadFile, { kind: 'unreadable' }>, encoding: string | undefined) {
  if (part.kind === 'text') {
    const { bytes, path } = part;
    const file = bytes instanceof Blob ? bytesOfBlob(bytes, path) : bytesInMemory(bytes);
    return [
      { path, source: await csvSource(file, encoding), issues: [], isOfOutlines: false, isHidden: false },
    ];
  }
  const tables = part.kind === 'outlines' ? [part.table] : part.tables;
  return tables.map((table) => ({
    path: table.name === '' || tables.length === 1 ? part.path : `${part.path}/${table.name}`,
    source: tableSource(table),
    issues: part.issues,
    isOfOutlines: part.kind === 'outlines',
    isHidden: table.isHidden === true,
  }));
}
