import { CellState } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import { cellsOfRow } from '../scan/cellsOfRow';
import { NO_SITE, ODD, type CodedRows } from '../scan/codedRows';
import { mixed } from '../scan/wordHash';
import type { CellFigure, CountColumn } from './countColumn';
import type { PlannedRows, SpanKind } from './planRows';
import { NO_DAY } from './readingTools';
import type { RowInHand } from './rowInHand';
import type { RowReading } from './rowReading';
import { WordGroup, type Meaning } from './wordGroup';
import {
  WordMeanings,
  type RestMeaning,
  type TextMeaning,
  type WhenMeaning,
  type WhereMeaning,
} from './wordMeanings';

const ENOUGH_CELLS = 3; // a row with as many filled ones is no footnote

/**
 * Takes coded rows in hand. What their words say is learnt once, from the row as text; a row with anything remarkable
 * is left to be read as text. One for each coder, whose numbering it knows.
 */
export class CodedReader {
  readonly #columns: readonly CountColumn[];
  readonly #planned: PlannedRows;
  readonly #meanings: WordMeanings;
  readonly #when: WordGroup<WhenMeaning>;
  readonly #where: WordGroup<WhereMeaning>;
  readonly #rest: WordGroup<RestMeaning>;
  /** Reasons and sexes, then the key of each breakdown. */
  readonly #texts: readonly WordGroup<TextMeaning>[];
  readonly #figures: (CellFigure | undefined)[][];
  /** Of each row, how many of the cells that words tell of hold something. */
  #filled = new Uint8Array(0);
  #coded: CodedRows | null = null;
  #index = 0;
  #textIndex = -1;
  #cells: readonly string[] = [];
  /** The day of the row taken last. */
  dayText: Day = NO_DAY;

  constructor(planned: PlannedRows, reading: RowReading) {
    const { parts, identity } = reading;
    const meanings = new WordMeanings(reading);
    const group = <Known extends Meaning>(
      spans: readonly number[],
      learn: (cells: readonly string[], columns: readonly number[]) => Known | null,
    ) => {
      const columns = columnsIn(planned, spans);
      return new WordGroup(spans, (cells) => learn(cells, columns));
    };
    const texts = (
      spans: readonly number[],
      own: readonly number[],
      keyOf: (cells: readonly string[]) => number,
    ) => group(spans, (cells, columns) => meanings.texts(cells, columns, own, keyOf(cells)));
    this.#planned = planned;
    this.#meanings = meanings;
    this.#columns = parts.counts;
    this.#when = group(spansIn(planned, 'when'), (cells, columns) => meanings.when(cells, columns));
    this.#where = group(spansIn(planned, 'where'), (cells, columns) => meanings.where(cells, columns));
    this.#rest = group(spansIn(planned, 'rest'), (cells, columns) => meanings.rest(cells, columns));
    const addends = texts(spansIn(planned, 'addend'), identity.addends, () => 0);
    const keys = parts.breakdowns.map((breakdown, index) =>
      texts(spansIn(planned, 'key', breakdown.indexes), identity.keys[index] ?? [], (cells) =>
        breakdown.numberIn(cells),
      ),
    );
    this.#texts = [addends, ...keys];
    this.#figures = parts.counts.map(() => []);
  }

  /** Goes on to other coded rows; the first `above` of them stand above the data and are left to be read as text. */
  begin(coded: CodedRows, above: number): void {
    this.#coded = coded;
    this.#textIndex = -1;
    coded.flags.fill(ODD, 0, Math.max(0, Math.min(above, coded.rows)));
    if (this.#filled.length < coded.rows) this.#filled = new Uint8Array(coded.rows);
    this.#filled.fill(0, 0, coded.rows);
    const spans = this.#planned.plan.spans.length;
    for (const group of [this.#when, this.#where, this.#rest, ...this.#texts]) {
      group.resolve(coded, spans, this.#filled, (row) => this.textsOf(row));
    }
  }

  /** The row with an index as text. */
  textsOf(index: number): readonly string[] {
    this.#index = index;
    return this.texts();
  }

  /** The present row as text. */
  readonly texts = (): readonly string[] => {
    const coded = this.#coded;
    if (coded && this.#textIndex !== this.#index) {
      const start = coded.starts[this.#index] ?? 0;
      const end = coded.starts[this.#index + 1] ?? 0;
      this.#cells = cellsOfRow(coded.bytes, start, end, this.#planned.plan.delimiter);
      this.#textIndex = this.#index;
    }
    return this.#cells;
  };

  /**
   * Takes the row with an index in hand, which has the number `row` in the file, and gives where it belongs; null for
   * one that has to be read as text. O(columns that are read).
   */
  take(index: number, row: number, inHand: RowInHand): WhereMeaning | null {
    this.#index = index;
    const coded = this.#coded;
    if (!coded || coded.flags[index] === ODD) return null;
    const when = this.#when.known[this.#when.numbers[index] ?? 0];
    const where = this.#where.known[this.#where.numbers[index] ?? 0];
    const rest = this.#rest.known[this.#rest.numbers[index] ?? 0];
    if (!when || !where || !rest) return null;
    const atSite = coded.flags[index] !== NO_SITE;
    const spot = where.spots[atSite ? 1 : 0] ?? this.#meanings.spot(this.texts(), where, atSite);
    const filled = (this.#filled[index] ?? 0) + this.#takeFigures(coded, inHand);
    if (!spot.plain || filled < ENOUGH_CELLS) return null;
    this.#takeTexts(coded, inHand);
    this.dayText = when.dayText;
    inHand.row = row;
    inHand.texts = this.texts;
    inHand.path = spot.path;
    inHand.outlets = spot.outlets[rest.number] ?? this.#meanings.outlets(this.texts(), spot, rest);
    inHand.day = when.day;
    inHand.round = when.round;
    inHand.place = spot.place;
    inHand.source = rest.source;
    return where;
  }

  get hasPoints(): boolean {
    return this.#planned.plan.points !== null;
  }

  /** Latitude and longitude of the present row; NaN for what is no plain number. */
  get latitude(): number {
    return this.#coded?.points[2 * this.#index] ?? NaN;
  }

  get longitude(): number {
    return this.#coded?.points[2 * this.#index + 1] ?? NaN;
  }

  /** Sets the keys of the row in hand, and what tells it apart. */
  #takeTexts({ identities }: CodedRows, inHand: RowInHand): void {
    const index = this.#index;
    let one = identities[2 * index] ?? 0;
    let other = identities[2 * index + 1] ?? 0;
    for (let text = 0; text < this.#texts.length; text++) {
      const group = this.#texts[text];
      const known = group?.known[group.numbers[index] ?? 0];
      if (!known) continue;
      if (text > 0) inHand.keys[text - 1] = known.key;
      for (let at = 0; at < known.numbers.length; at++) {
        one = mixed(one, known.numbers[at]?.one ?? 0);
        other = mixed(other, known.numbers[at]?.other ?? 0);
      }
    }
    inHand.one = one;
    inHand.other = other;
  }

  /** Sets the figures of the row in hand; gives how many of its cells hold one, far below zero if one may be a label. */
  #takeFigures({ counts }: CodedRows, inHand: RowInHand): number {
    const { states, values, uppers, doubts } = inHand;
    const columns = this.#columns.length;
    let filled = 0;
    inHand.hasDoubts = false;
    for (let count = 0, at = this.#index * columns; count < columns; count++, at++) {
      const code = counts[at] ?? 0;
      if (code >= 0) {
        states[count] = CellState.reported;
        values[count] = uppers[count] = code;
        doubts[count] = null;
        filled++;
      } else if (!this.#takeText(count, -1 - code, inHand)) return -Infinity;
    }
    return filled;
  }

  /** Sets a figure that is no plain count; false for one in the first column, where a label may stand. */
  #takeText(count: number, text: number, inHand: RowInHand): boolean {
    const column = this.#columns[count];
    const figures = this.#figures[count];
    if (!column || !figures || column.index === 0) return false;
    const figure = figures[text] ?? (figures[text] = column.figureIn(this.texts()));
    inHand.setFigure(count, figure);
    return true;
  }
}

/** The spans of a kind, or those of them that hold one of some columns. */
function spansIn({ plan, kinds }: PlannedRows, kind: SpanKind, columns?: readonly number[]): number[] {
  return plan.spans.flatMap(({ first, last }, span) => {
    if (kinds[span] !== kind) return [];
    return !columns || columns.some((column) => first <= column && column <= last) ? [span] : [];
  });
}

function columnsIn({ plan }: PlannedRows, spans: readonly number[]): number[] {
  return spans.flatMap((span) => {
    const { first, last } = plan.spans[span] ?? { first: 0, last: -1 };
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
