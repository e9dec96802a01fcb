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

/** The buffers of coded rows, to be moved to another thread. */
export function codedBuffers(coded: CodedRows): ArrayBufferLike[] {
  const { bytes, starts, flags, words, counts, identities, points } = coded;
  return [bytes, starts, flags, words, counts, identities, points].map(({ buffer }) => buffer);
}
