import { Block, BLOCK_BYTES } from './block';
import { ByteWords } from './byteWords';
import { codeCounts, codeIdentities, codePoints, markLabels } from './codeCells';
import { CodedColumns } from './codedColumns';
import type { CodedRows } from './codedRows';
import { codeSpan } from './codeSpans';
import type { RowPlan } from './rowPlan';
import { columnSlots, type ColumnSlots, type RowShape } from './rowShape';
import { scanBlock, type BlockScan } from './scanBlock';

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

/** Where the cells of each kind stand among the cells that the scanner keeps. */
interface CellSlots {
  readonly counts: readonly number[];
  readonly identity: readonly number[];
  readonly points: readonly number[];
  /** Where the label of a row of totals may stand. */
  readonly labels: readonly { readonly slot: number; readonly isFirst: boolean }[];
}

/**
 * Turns the bytes of regular UTF-8 text into coded rows: numbers for words, counts, coordinates and hashes; no text
 * is made and nothing is kept per row. The numbering of words goes on from piece to piece.
 */
export class RowCoder {
  readonly #plan: RowPlan;
  readonly #block = new Block();
  readonly #shape: RowShape;
  readonly #slots: ColumnSlots;
  readonly #cellSlots: CellSlots;
  readonly #spanWords: readonly ByteWords[];
  readonly #countWords = new ByteWords();
  readonly #columns: CodedColumns;

  constructor(plan: RowPlan) {
    const { spans, counts, identity, points, label } = plan;
    const cells = [
      ...new Set([...counts, ...identity, ...(points ?? []), ...(label === null ? [] : [label])]),
    ];
    const slotOf = (column: number) => cells.indexOf(column);
    this.#plan = plan;
    this.#shape = { ...plan, cells };
    this.#slots = columnSlots(this.#shape);
    this.#cellSlots = {
      counts: counts.map(slotOf),
      identity: identity.map(slotOf),
      points: (points ?? []).map(slotOf),
      labels: [...identity, ...(label === null ? [] : [label])].map((column) => ({
        slot: slotOf(column),
        isFirst: column === 0,
      })),
    };
    this.#spanWords = spans.map(() => new ByteWords());
    this.#columns = new CodedColumns(spans.length, counts.length, points !== null);
  }

  /**
   * Codes the rows that begin in [from, until) of a piece; a row must begin at `from`. `whole` says that the file ends
   * where the piece does. O(bytes).
   */
  code(piece: Uint8Array, from: number, until: number, whole: boolean): Coding {
    let next = from;
    let end: CodingEnd = 'done';
    while (next < until && next < piece.length && end === 'done') {
      const stop = Math.min(piece.length, next + BLOCK_BYTES);
      this.#block.bytes.set(piece.subarray(next, stop));
      const last = whole && stop === piece.length;
      const scan = scanBlock(this.#block, this.#shape, this.#slots, stop - next, until - next, last);
      if (scan.broken) end = 'quotes';
      else if (scan.rows === 0) end = stop < piece.length ? 'long' : 'cut';
      if (!this.#take(scan, next)) end = 'encoding';
      next += this.#block.rowStarts[scan.rows] ?? 0;
    }
    return { coded: this.#columns.take(piece), next, end };
  }

  /** Codes what was found in the block that begins at `from` of the piece; false when it is not UTF-8. */
  #take({ rows, regular }: BlockScan, from: number): boolean {
    const block = this.#block;
    const { rowOf, rowStarts } = block;
    const columns = this.#columns;
    columns.reserve(rows);
    const { rows: first, flags, spans, counts } = columns;
    for (let row = 0; row <= rows; row++) columns.starts[first + row] = from + (rowStarts[row] ?? 0);
    columns.rows = first + rows;
    for (let row = 0; row < regular; row++) flags[first + (rowOf[row] ?? 0)] = 0;
    const cells = { block, kept: this.#shape.cells.length, regular };
    const { counts: countSlots, identity, points, labels } = this.#cellSlots;
    const words = { into: columns.words, flags, first };
    const numbers = { into: columns.values, flags, first };
    const identities = { into: columns.identities, flags, first };
    const readable = this.#spanWords.every((known, span) =>
      codeSpan(block, regular, span, known, words, spans),
    );
    countSlots.forEach((slot, count) => codeCounts(cells, slot, this.#countWords, numbers, count, counts));
    const told = codeIdentities(cells, identity, this.#plan.sites, identities);
    if (columns.hasPoints) codePoints(cells, points, { into: columns.points, flags, first });
    for (const { slot, isFirst } of labels) markLabels(cells, slot, isFirst, words);
    return readable && told;
  }
}
