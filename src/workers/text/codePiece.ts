import { BLOCK_BYTES, type CodingEnd, type RowCoder } from '../../core/ingest/scan/rowCoder';
import type { CodedRows } from '../../core/ingest/scan/codedRows';
import type { FileBytes } from './fileBytes';

const LINE_FEED = 0x0a;
/** Bytes read behind a piece: a row that begins in it ends there, or is longer than a block. */
export const TAIL = BLOCK_BYTES + 1;

/** Bytes of a file whose rows are coded together: those of the rows that begin in [from, until). */
export interface Piece {
  readonly from: number;
  readonly until: number;
  /** Where the first of these rows begins; null when it has to be looked for, behind the first line break. */
  readonly firstRow: number | null;
}

/** The rows of a piece. */
export interface CodedPiece {
  readonly coded: CodedRows;
  /** Where the first of them begins, and where the first row begins that is not among them. */
  readonly start: number;
  readonly next: number;
  readonly end: CodingEnd;
}

/** The bytes of a piece with as much behind it as its last row may need. */
export function readPiece(file: FileBytes, { from, until }: Piece): Promise<Uint8Array> {
  return file.read(from, until + TAIL);
}

/**
 * Codes the rows that begin in a piece. `bytes` are what `readPiece` gave, `size` is the length of the file. A first row
 * that is not known is looked for behind a line break; that lies in a cell if quotes are open there, so whoever knows
 * where the row before ends must compare. The columns stand in `room` if they fit.
 */
export function codePiece(
  coder: RowCoder,
  bytes: Uint8Array,
  piece: Piece,
  size: number,
  room: ArrayBuffer | null = null,
): CodedPiece {
  const { from, until, firstRow } = piece;
  const behindBreak = bytes.indexOf(LINE_FEED) + 1;
  const begin = firstRow === null ? (behindBreak === 0 ? bytes.length : behindBreak) : firstRow - from;
  const { coded, next, end } = coder.code(bytes, begin, until - from, from + bytes.length >= size, room);
  return { coded, start: from + begin, next: from + next, end };
}
