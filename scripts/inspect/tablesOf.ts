import { csvSource, type TableSource } from '../../src/workers/tableSource';

/** The tables of a file, and the encoding that was guessed for its text; null when none was. */
interface FileTables {
  readonly sources: readonly TableSource[];
  readonly guessed: string | null;
}

/** The tables of a file by its bytes. Readers of other kinds of file (JSON, XLSX, GeoJSON, zip) plug in here. */
export function tablesOf(bytes: Uint8Array, encoding: string | undefined): FileTables {
  const source = csvSource(bytes, encoding);
  return { sources: [source], guessed: source.guessed };
}
