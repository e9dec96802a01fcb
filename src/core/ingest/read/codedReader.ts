import { PairTable } from '../../table/pairTable';
import type { PlaceText } from '../placeText';
import { cellsOfRow } from '../scan/cellsOfRow';
import { NO_SITE, ODD, type CodedRows } from '../scan/codedRows';
import type { CountColumn } from './countColumn';
import type { PlannedRows, SpanKind } from './planRows';
import type { IdentityNumbers } from './rowIdentity';
import type { RowReading } from './rowReading';
import { RowsInHand } from './rowsInHand';
import { WordGroup, type Meaning } from './wordGroup';
import {
  WordMeanings,
  type RestMeaning,
  type TextMeaning,
  type WhenMeaning,
  type WhereMeaning,
} from './wordMeanings';

const NO_SETTING = -1; // for a row that cannot simply be counted at a place: the place is doubtful, or none
const UNKNOWN = -2; // a setting that is not learnt yet
const ENOUGH_CELLS = 3; // a row with as many filled ones is no footnote

/**
 * Takes coded rows in hand, many at once. What their words say is learnt once, from the row as text; a row with anything
 * remarkable stays odd and is left to be read as text. One for each coder, whose numbering it knows.
 */
export class CodedReader {
  readonly rows: RowsInHand;
  readonly #columns: readonly CountColumn[];
  readonly #planned: PlannedRows;
  readonly #meanings: WordMeanings;
  readonly #identities: IdentityNumbers;
  /** Whether spellings tell rows apart, and not the bytes that the coder goes by. */
  readonly #areSpelt: boolean;
  readonly #when: WordGroup<WhenMeaning>;
  readonly #where: WordGroup<WhereMeaning>;
  readonly #rest: WordGroup<RestMeaning>;
  /** Reasons and sexes; the key of each breakdown. */
  readonly #addends: WordGroup<TextMeaning>;
  readonly #keys: readonly WordGroup<TextMeaning>[];
  /** Which of the count columns is the first column of the table, where a label may stand; -1 for none. */
  readonly #labelCount: number;
  /** Of each row, how many of the cells that words tell of hold something. */
  #filled = new Uint8Array(0);
  /** Numbers of places with what else a row says, and the index of the setting of each, without and with a site. */
  readonly #placings = new PairTable();
  readonly #settings: number[] = [];
  #coded: CodedRows | null = null;
  #textIndex = -1;
  #cells: readonly string[] = [];

  constructor(planned: PlannedRows, reading: RowReading) {
    const { parts } = reading;
    const meanings = new WordMeanings(reading);
    const group = <Known extends Meaning>(
      spans: readonly number[],
      learn: (cells: readonly string[], columns: readonly number[]) => Known | null,
    ) => {
      const columns = columnsIn(planned, spans);
      return new WordGroup(spans, (cells) => learn(cells, columns));
    };
    const texts = (spans: readonly number[], keyOf: (cells: readonly string[]) => number) =>
      group(spans, (cells, columns) => meanings.texts(cells, columns, keyOf(cells)));
    this.#planned = planned;
    this.#meanings = meanings;
    this.#identities = reading.identities;
    this.#areSpelt = reading.identity.spelt.length > 0;
    this.#columns = parts.counts;
    this.#labelCount = planned.plan.counts.indexOf(0);
    this.rows = new RowsInHand(parts.breakdowns.length, parts.counts.length, (index) => this.textsOf(index));
    this.#when = group(spansIn(planned, 'when'), (cells, columns) => meanings.when(cells, columns));
    this.#where = group(spansIn(planned, 'where'), (cells, columns) => meanings.where(cells, columns));
    this.#rest = group(spansIn(planned, 'rest'), (cells, columns) => meanings.rest(cells, columns));
    this.#addends = texts(spansIn(planned, 'addend'), () => 0);
    this.#keys = parts.breakdowns.map((breakdown) =>
      texts(spansIn(planned, 'key', breakdown.indexes), (cells) => breakdown.numberIn(cells)),
    );
  }

  /** Takes coded rows; the first has the number `first` in the file, `above` of them stand above the data, those from `below` on below. */
  open(coded: CodedRows, first: number, above: number, below: number): void {
    this.#coded = coded;
    this.#textIndex = -1;
    this.rows.first = first;
    this.rows.reserve(coded.rows);
    this.rows.counts = coded.counts;
    this.rows.identities = coded.identities;
    coded.flags.fill(ODD, 0, Math.max(0, Math.min(above, coded.rows)));
    if (below < coded.rows) coded.flags.fill(ODD, Math.max(0, below), coded.rows);
    if (this.#areSpelt) this.#identify(coded);
    if (this.#filled.length < coded.rows) this.#filled = new Uint8Array(coded.rows);
    this.#filled.fill(0, 0, coded.rows);
  }

  /** Has spellings tell rows apart, where the coder went by the bytes of names. O(letters of the rows). */
  #identify({ rows, flags, identities }: CodedRows): void {
    for (let row = 0; row < rows; row++) {
      if (flags[row] === ODD) continue;
      const { one, other } = this.#identities.of(this.textsOf(row));
      identities[2 * row] = one;
      identities[2 * row + 1] = other;
    }
  }

  /**
   * Takes the rows [from, until) in hand; those that have to be read as text are odd afterwards. Some thousand at a time
   * stay in the processor's cache from one column to the next. O(rows × columns that are read).
   */
  take(from: number, until: number): void {
    const coded = this.#coded;
    if (!coded) return;
    const range = { coded, spans: this.#planned.plan.spans.length, from, until };
    for (const group of [this.#when, this.#where, this.#rest, this.#addends, ...this.#keys]) {
      group.resolve(range, this.#filled, this.rows.textsOf);
    }
    this.#takeWhen(from, until);
    this.#keys.forEach((group, breakdown) => this.#takeKeys(group, breakdown, from, until));
    this.#takeCounts(coded, from, until);
  }

  /** The row with an index as text. */
  textsOf(index: number): readonly string[] {
    const coded = this.#coded;
    if (coded && this.#textIndex !== index) {
      const [start, end] = [coded.starts[index] ?? 0, coded.starts[index + 1] ?? 0];
      this.#cells = cellsOfRow(coded.bytes, start, end, this.#planned.plan.delimiter);
      this.#textIndex = index;
    }
    return this.#cells;
  }

  /**
   * Sets where the rows in hand count from the one at `from` on, which is learnt when the first such row is met: what a
   * table names first comes first. Ends at `until`, or at a row that has to be read as text, and gives where. O(rows).
   */
  settle(from: number, until: number): number {
    const flags = this.#coded?.flags;
    if (!flags) return from;
    const { rows } = this;
    const [wheres, rests] = [this.#where.numbers, this.#rest.numbers];
    for (let row = from; row < until; row++) {
      const flag = flags[row] ?? ODD;
      if (flag === ODD) return row;
      const pair = this.#placings.numberOf(wheres[row] ?? 0, rests[row] ?? 0);
      const placing = 2 * pair + (flag === NO_SITE ? 0 : 1);
      let setting = this.#settings[placing] ?? UNKNOWN;
      if (setting === UNKNOWN) setting = this.#learnSetting(row, placing);
      if (setting === NO_SETTING) return row;
      rows.settle(row, setting);
    }
    return until;
  }

  #learnSetting(row: number, placing: number): number {
    const where = this.#where.known[this.#where.numbers[row] ?? 0];
    const rest = this.#rest.known[this.#rest.numbers[row] ?? 0];
    if (!where || !rest) return NO_SETTING;
    const found = this.#meanings.setting(this.textsOf(row), where, rest);
    const setting = found ? this.rows.addSetting(found) : NO_SETTING;
    while (this.#settings.length < placing) this.#settings.push(UNKNOWN);
    this.#settings[placing] = setting;
    return setting;
  }

  /** The governorate that the last row among [from, until) names as it stands; null when none names one. */
  lastPlaceIn(from: number, until: number): PlaceText | null {
    for (let row = until - 1; row >= from; row--) {
      const where = this.#where.known[this.#where.numbers[row] ?? 0];
      if (where?.isNamed) return where.first;
    }
    return null;
  }

  /** Whether rows have coordinates. */
  get hasPoints(): boolean {
    return this.#planned.plan.points !== null;
  }

  #takeWhen(from: number, until: number): void {
    const { days, rounds } = this.rows;
    const { known, numbers } = this.#when;
    for (let row = from; row < until; row++) {
      const when = known[numbers[row] ?? 0];
      days[row] = when?.day ?? 0;
      rounds[row] = when?.round ?? -1;
    }
  }

  #takeKeys(
    { known, numbers }: WordGroup<TextMeaning>,
    breakdown: number,
    from: number,
    until: number,
  ): void {
    const { keys, breakdowns } = this.rows;
    for (let row = from; row < until; row++) {
      keys[row * breakdowns + breakdown] = known[numbers[row] ?? 0]?.key ?? 0;
    }
  }

  /** Learns the figures that are no plain counts; rows with too few cells for data, or with a label, become odd. */
  #takeCounts({ flags, counts }: CodedRows, from: number, until: number): void {
    const columns = this.#columns.length;
    const filled = this.#filled;
    for (let row = from; row < until; row++) {
      if (flags[row] === ODD) continue;
      let cells = filled[row] ?? 0;
      for (let count = 0; count < columns; count++) {
        const code = counts[row * columns + count] ?? 0;
        if (code >= 0) cells++;
        else if (count === this.#labelCount) cells = -columns;
        else if (this.rows.figure(count, code) === undefined) this.#learnFigure(row, count, code);
      }
      if (cells < ENOUGH_CELLS) flags[row] = ODD;
    }
  }

  #learnFigure(row: number, count: number, code: number): void {
    const figures = this.rows.figures[count];
    const figure = this.#columns[count]?.figureIn(this.textsOf(row));
    if (figures && figure) figures[-1 - code] = figure;
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
