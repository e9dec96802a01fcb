import type { Failure } from '../../core/domain/failure';
import type { Issue } from '../../core/domain/issue';
import type { OutlineKeys } from '../../core/ingest/geo/outlineKeys';
import type { Outlines } from '../../core/ingest/geo/readGeo';
import type { TextTable } from '../../core/table/textTable';

/** One file out of a container, as far as it can be read without understanding its figures. */
export type ReadFile = ReadText | ReadTables | ReadOutlines | UnreadableFile;

/** Delimited text, left to the CSV reader. A file that was not packed is the one handed in, not a copy. */
export interface ReadText {
  readonly kind: 'text';
  readonly path: string;
  readonly bytes: Uint8Array | Blob;
}

/** Tables of a workbook, of JSON, or of points on a map. */
export interface ReadTables {
  readonly kind: 'tables';
  readonly path: string;
  readonly tables: readonly TextTable[];
  readonly issues: readonly Issue[];
}

/** Outlines of areas, and the table of their properties: row n belongs to the outline whose `feature` is n. */
export interface ReadOutlines {
  readonly kind: 'outlines';
  readonly path: string;
  readonly outlines: Outlines;
  readonly keys: OutlineKeys;
  readonly table: TextTable;
  readonly issues: readonly Issue[];
}

/** A file of an archive that cannot be read, though others can. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly path: string;
  readonly failure: Failure;
}
