import { CellState, hasValue } from '../../domain/cellState';
import type { Doubt } from '../../domain/issue';
import { ROUNDING } from '../../domain/rounding';
import type { Answers } from '../answers';
import { cellText } from '../cellText';
import type { ColumnRole } from '../columnRole';
import { parseCount, plainNumber } from '../parseCount';
import { parseGrouped } from '../parseGrouped';
import { groupSign } from '../understand/digitGroups';
import { namedRound } from '../understand/namedRound';
import type { UnderstoodColumn } from '../understanding';
import { saysNoAccess } from './noAccess';
import type { TellingTexts } from './tellingTexts';
import { wordForNothing } from './wordsForNothing';

type CountRole = Extract<ColumnRole, { is: 'count' }>;

/** What a cell of a count column gives, and what is to be said of it. */
export interface CellFigure {
  readonly state: CellState;
  readonly value: number;
  readonly upper: number;
  readonly doubt: Doubt | null;
  /** How far it may be from the people whom it counts, where it is printed in thousands: half of its last digit. */
  readonly rounding?: number;
}

const LAST_DIGITS = /^(.*)[.,](\d+)$/;
const MOST_TEXTS = 50_000;

/** A column of counts: what its texts say, each different one read once. */
export class CountColumn {
  readonly role: CountRole;
  readonly index: number;
  readonly header: string;
  /** The round that a header of a date names beside it; -1 for none. */
  readonly round: number;
  /** How far a figure of it may be at most from the people whom it counts, as it is printed. */
  readonly rounding: number;
  readonly #grouping: UnderstoodColumn['grouping'];
  readonly #irregular: UnderstoodColumn['irregular'];
  readonly #inThousands: boolean;
  readonly #noneWords: Answers['noneWords'];
  readonly #telling: TellingTexts;
  readonly #figures = new Map<string, CellFigure>();

  constructor(
    column: UnderstoodColumn,
    role: CountRole,
    telling: TellingTexts,
    noneWords: Answers['noneWords'],
  ) {
    const { index, header, grouping, irregular, inThousands = false } = column;
    this.#telling = telling;
    this.role = role;
    this.index = index;
    this.header = header;
    this.round = role.day === null ? -1 : (namedRound(header) ?? -1);
    this.#grouping = grouping;
    this.#irregular = irregular;
    this.#inThousands = inThousands;
    this.rounding = inThousands ? ROUNDING * 1000 : ROUNDING;
    this.#noneWords = noneWords;
  }

  /** What a row has in this column. A repeated text costs a look-up. */
  figureIn(cells: readonly string[]): CellFigure {
    const text = cells[this.index] ?? '';
    const known = this.#figures.get(text);
    if (known) return known;
    const trimmed = cellText(text);
    this.#telling.see(this.index, groupSign(trimmed), trimmed);
    const read = this.#read(text);
    const figure = this.#inThousands ? timesThousand(read, text) : read;
    if (this.#figures.size < MOST_TEXTS) this.#figures.set(text, figure);
    return figure;
  }

  /** The plain number a row has in this column, for sums; null when it gives none. */
  numberIn(cells: readonly string[]): number | null {
    const { state, value } = this.figureIn(cells);
    return hasValue(state) ? value : null;
  }

  /**
   * Families among individuals (`850 HH`) are withheld; a word for "no figure", such as `..`, is noted, and one that may
   * be for zero is as a person says.
   */
  #read(text: string): CellFigure {
    if (saysNoAccess(text)) return { state: CellState.noAccess, value: 0, upper: Infinity, doubt: null };
    const { state, value, upper, issue, unit } = parseGrouped(text, this.#grouping, this.#irregular);
    if (unit !== undefined && unit !== this.role.unit) {
      const doubt: Doubt = { code: 'unit_in_cell', severity: 'error' };
      return { state: CellState.notReported, value: 0, upper: 0, doubt };
    }
    const word = hasValue(state) ? null : wordForNothing(text);
    if (word === 'zero') return { ...parseCount('0'), doubt: null };
    if (word === 'either' && this.#noneWords === 'zero') {
      return { ...parseCount('0'), doubt: { code: 'zero_word', severity: 'info' } };
    }
    const nullWord =
      word !== null || (state === CellState.notReported && issue === null && cellText(text) !== '');
    const code = word === 'either' && this.#noneWords === undefined ? 'none_word' : 'missing_cell';
    const missing: Doubt = { code, severity: this.role.part ? 'warning' : 'info' };
    return { state, value, upper, doubt: nullWord ? missing : issue };
  }
}

/** A figure that is told in thousands: about so many people, as it was rounded to them. */
function timesThousand({ state, value, upper, doubt }: CellFigure, text: string): CellFigure {
  return {
    state: state === CellState.reported ? CellState.estimated : state,
    value: Math.round(value * 1000),
    upper: Math.round(upper * 1000),
    doubt: doubt?.code === 'fractional_count' ? null : doubt,
    rounding: Math.max(ROUNDING, (ROUNDING * 1000) / 10 ** decimalsOf(text, value)),
  };
}

/** How many digits a number is printed with behind its fraction's mark; those of a group, `12,000`, are none. */
function decimalsOf(text: string, value: number): number {
  const [, whole = '', fraction = ''] = LAST_DIGITS.exec(plainNumber(text)) ?? [];
  return Number(whole.replace(/\D/g, '')) === Math.floor(value) ? fraction.length : 0;
}

/** The columns of counts, in the order of the file. */
export function countColumns(
  columns: readonly UnderstoodColumn[],
  telling: TellingTexts,
  { noneWords }: Answers,
): CountColumn[] {
  return columns.flatMap((column) =>
    column.role.is === 'count' ? [new CountColumn(column, column.role, telling, noneWords)] : [],
  );
}
