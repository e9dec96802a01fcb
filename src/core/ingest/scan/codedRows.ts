/** A row that must be read as text: its cells are not coded. */
export const ODD = 1;
/** A row that names no site. */
export const NO_SITE = 2;

/** Rows of a piece of a file as numbers, in the order of the file. Of an odd row only the beginning means something. */
export interface CodedRows {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Where each row begins in the bytes, and at [rows] where the last one ends. */
  readonly starts: Int32Array;
  readonly flags: Uint8Array;
  /** Of row r and span s, at `r * spans + s`: the number of its word, in the numbering of one coder. */
  readonly words: Int32Array;
  /** Of row r and count c, at `r * counts + c`: a plain count, or `-1 - number` of another text. */
  readonly counts: Float64Array;
  /** Two halves of a number for the cells that tell rows of one place and date apart, at `2 * r`. */
  readonly identities: Int32Array;
  /** Latitude and longitude, at `2 * r`; NaN for what is no plain number. Empty when there are none. */
  readonly points: Float64Array;
}

/** Memory of coded rows: of their bytes, and of their columns, which stand behind each other. */
export type CodedBuffers = readonly [bytes: ArrayBuffer, columns: ArrayBuffer];

/** The memory of coded rows, to be moved to another thread or to be used again. */
export function codedBuffers({ bytes, counts }: CodedRows): CodedBuffers {
  return [bytes.buffer as ArrayBuffer, counts.buffer as ArrayBuffer]; // never shared: the coder made them
}
