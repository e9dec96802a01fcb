import { ODD, type CodedRows } from './codedRows';

/** Collects coded rows, as many as come. A row is odd until it is coded. */
export class CodedColumns {
  readonly spans: number;
  readonly counts: number;
  readonly hasPoints: boolean;
  rows = 0;
  #usual = 0; // pieces have about as many rows
  starts = new Int32Array(1);
  flags = new Uint8Array(0);
  words = new Int32Array(0);
  values = new Float64Array(0);
  identities = new Int32Array(0);
  points = new Float64Array(0);

  constructor(spans: number, counts: number, hasPoints: boolean) {
    this.spans = spans;
    this.counts = counts;
    this.hasPoints = hasPoints;
  }

  /** Makes room for more rows. Amortised O(rows). */
  reserve(more: number): void {
    const wanted = this.rows + more;
    if (wanted > this.flags.length) this.#resize(Math.max(wanted, this.#usual, this.flags.length * 2));
    this.flags.fill(ODD, this.rows, wanted);
  }

  /** Hands the rows out, and begins anew. */
  take(bytes: Uint8Array): CodedRows {
    const { rows, starts, flags, words, values, identities, points } = this;
    this.#usual = Math.ceil(rows * 1.1);
    this.rows = 0;
    this.#resize(0);
    return { bytes, rows, starts, flags, words, counts: values, identities, points };
  }

  #resize(room: number): void {
    this.starts = resized(this.starts, new Int32Array(room + 1));
    this.flags = resized(this.flags, new Uint8Array(room));
    this.words = resized(this.words, new Int32Array(room * this.spans));
    this.values = resized(this.values, new Float64Array(room * this.counts));
    this.identities = resized(this.identities, new Int32Array(room * 2));
    this.points = resized(this.points, new Float64Array(this.hasPoints ? room * 2 : 0));
  }
}

/** Copies what there is room for. */
function resized<Column extends Int32Array | Uint8Array | Float64Array>(old: Column, other: Column): Column {
  if (other.length >= old.length) other.set(old);
  return other;
}
