import type { CodedRows } from './codedRows';
import { newKernel, type Kernel } from './kernel';
import type { RowPlan } from './rowPlan';

/** The longest row, in bytes, and the most that are coded at once; `BLOCK` of `src/kernel/coder.ts`. */
export const BLOCK_BYTES = 1 << 16;

/** How a block ends, as `src/kernel/coder.ts` numbers it. */
const BROKEN = 1;
const NOT_UTF8 = 2;

/**
 * Why coding ended: at the end of the piece, before a row whose quotes break the rules, before one that is longer than
 * a block, before one that the piece cuts off, or because the text is not UTF-8.
 */
export type CodingEnd = 'done' | 'quotes' | 'long' | 'cut' | 'encoding';

/** What became of a piece: its coded rows, where the first row begins that is not among them, and why it is not. */
export interface Coding {
  readonly coded: CodedRows;
  readonly next: number;
  readonly end: CodingEnd;
}

/**
 * Turns the bytes of regular UTF-8 text into coded rows: numbers for words, counts, coordinates and hashes; no text
 * is made and nothing is kept per row. The numbering of words goes on from piece to piece. Rows end with `\n` or
 * `\r\n`. A cell that begins with a quote ends with one, a doubled quote inside is one; a quote elsewhere is a letter
 * like any other.
 */
export class RowCoder {
  readonly #plan: RowPlan;
  readonly #kernel: Kernel = newKernel();

  constructor(plan: RowPlan) {
    this.#plan = plan;
    const numbers = planNumbers(plan);
    const at = this.#kernel.planAt(numbers.length);
    new Int32Array(this.#kernel.memory.buffer, at, numbers.length).set(numbers);
    this.#kernel.begin();
  }

  /**
   * Codes the rows that begin in [from, until) of a piece; a row must begin at `from`. `whole` says that the file ends
   * where the piece does. The columns stand in `room` if they fit, which is then no longer the caller's. O(bytes).
   */
  code(
    piece: Uint8Array,
    from: number,
    until: number,
    whole: boolean,
    room: ArrayBuffer | null = null,
  ): Coding {
    this.#kernel.forget();
    let next = from;
    let end: CodingEnd = 'done';
    while (next < until && next < piece.length && end === 'done') {
      const stop = Math.min(piece.length, next + BLOCK_BYTES);
      end = this.#codeBlock(piece.subarray(next, stop), next, until, stop < piece.length, whole);
      next += this.#kernel.nextRow();
    }
    return { coded: this.#take(piece, room), next, end };
  }

  #codeBlock(block: Uint8Array, base: number, until: number, isMore: boolean, whole: boolean): CodingEnd {
    const { code, memory, blockAt, nextRow } = this.#kernel;
    new Uint8Array(memory.buffer, blockAt(), block.length).set(block);
    const found = code(base, block.length, until - base, whole && !isMore);
    if (found === NOT_UTF8) return 'encoding';
    if (found === BROKEN) return 'quotes';
    return nextRow() > 0 ? 'done' : isMore ? 'long' : 'cut';
  }

  /** Copies the coded rows out of the kernel's memory: the widest numbers first, as each must begin at a multiple of its size. */
  #take(bytes: Uint8Array, room: ArrayBuffer | null): CodedRows {
    const kernel = this.#kernel;
    const { buffer } = kernel.memory;
    const rows = kernel.rowCount();
    const [spans, counts, points] = [
      this.#plan.spans.length,
      this.#plan.counts.length,
      this.#plan.points ? 2 : 0,
    ];
    const size = rows * (8 * counts + 8 * points + 8 + 4 * spans + 4 + 1) + 4;
    const columns = room && room.byteLength >= size ? room : new ArrayBuffer(size + (size >> 2));
    let end = 0;
    const moved = (from: number, length: number) => {
      const at = end;
      new Uint8Array(columns, at, length).set(new Uint8Array(buffer, from, length));
      end += length;
      return at;
    };
    return {
      bytes,
      rows,
      counts: new Float64Array(columns, moved(kernel.countsAt(), 8 * rows * counts), rows * counts),
      points: new Float64Array(columns, moved(kernel.pointsAt(), 8 * rows * points), rows * points),
      identities: new Int32Array(columns, moved(kernel.identitiesAt(), 8 * rows), 2 * rows),
      starts: new Int32Array(columns, moved(kernel.startsAt(), 4 * (rows + 1)), rows + 1),
      words: new Int32Array(columns, moved(kernel.wordsAt(), 4 * rows * spans), rows * spans),
      flags: new Uint8Array(columns, moved(kernel.flagsAt(), rows), rows),
    };
  }
}

/** A plan as the kernel reads it; `src/kernel/plan.ts` has the layout. */
function planNumbers({
  delimiter,
  width,
  spans,
  counts,
  identity,
  sites,
  points,
  labels,
}: RowPlan): Int32Array {
  const kept = [...new Set([...counts, ...identity, ...labels, ...(points ?? [])])];
  const placeOf = (column: number) => kept.indexOf(column);
  const columns = Array.from({ length: width }, (_, column) => column);
  return Int32Array.from([
    delimiter,
    width,
    spans.length,
    kept.length,
    counts.length,
    identity.length,
    sites,
    labels.length,
    points ? 1 : 0,
    ...columns.map(placeOf),
    ...columns.map((column) => spans.findIndex(({ first }) => first === column)),
    ...columns.map((column) => spans.findIndex(({ last }) => last === column)),
    ...counts.map(placeOf),
    ...identity.map(placeOf),
    ...labels.flatMap((column) => [placeOf(column), column === 0 ? 1 : 0]),
    ...(points ?? []).map(placeOf),
  ]);
}
