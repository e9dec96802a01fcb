import { makeDay, type Day } from '../../domain/day';
import type { Doubt } from '../../domain/issue';
import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { orderSign } from '../understand/dateOrder';
import { endOfPeriod } from '../understand/endOfPeriod';
import { numberOfPart, partOfYear, type PartOfYear } from '../understand/partOfYear';
import { readDate } from '../understand/readDate';
import type { DateOrder, UnderstoodColumn } from '../understanding';
import type { TellingTexts } from './tellingTexts';

/** The day of a text, or why there is none. */
export type DayFound = { readonly day: Day } | { readonly day: null; readonly doubt: Doubt };

const YEAR = /^(?:19|20)\d{2}$/;

/** The calendar day of a cell of dates or of years, by the order its column keeps; each different text is read once. */
export class RowDay {
  readonly column: UnderstoodColumn;
  readonly #found = new Map<string, DayFound>();
  readonly #today: Day | null;
  readonly #month: number;
  readonly #part: PartOfYear | null;
  readonly #telling: TellingTexts;

  /** `today`, if known, is the last day that can be a reference date; `month` the column of months, quarters or weeks. */
  constructor(
    column: UnderstoodColumn,
    today: Day | null,
    month: UnderstoodColumn | undefined,
    telling: TellingTexts,
  ) {
    this.#telling = telling;
    this.#month = column.role.is === 'year' && month ? month.index : -1;
    this.#part = partOfYear(month?.header ?? '');
    this.column = column;
    this.#today = today;
  }

  /** The text that dates a row: that of its column, with the month or the week that stands beside a year. */
  textIn(cells: readonly string[]): string {
    const text = cells[this.column.index] ?? '';
    const month = cellText(cells[this.#month] ?? '');
    if (month === '') return text;
    const number = this.#part && numberOfPart(this.#part, month);
    if (number) return `${text.trim()}-${this.#part === 'week' ? `W${number}` : 3 * number}`;
    return /^\d+$/.test(latinDigits(month)) ? `${text.trim()}-${month}` : `${month} ${text.trim()}`;
  }

  /** The day of one text. A date of the future is none. */
  of(text: string): DayFound {
    const known = this.#found.get(text);
    if (known) return known;
    const { role, dateOrder, index } = this.column;
    this.#telling.see(index, orderSign(text), cellText(text));
    const found = role.is === 'year' && this.#month < 0 ? endOfYear(text) : dayOf(text, dateOrder);
    const future = found.day !== null && this.#today !== null && found.day > this.#today;
    const kept = future ? none('invalid_date', 'error') : found;
    this.#found.set(text, kept);
    return kept;
  }
}

function dayOf(text: string, order: DateOrder): DayFound {
  const date = readDate(endOfPeriod(text));
  if (date.is === 'day') return { day: date.day };
  if (date.is === 'missing') return none('missing_cell', 'error');
  if (date.is === 'noDate') {
    return YEAR.test(text.trim()) ? endOfYear(text) : none('invalid_date', 'error');
  }
  const { dayFirst, monthFirst } = date;
  if (order === 'unknown') {
    if (dayFirst && monthFirst) return none('ambiguous_date_order', 'ask');
    const only = dayFirst ?? monthFirst;
    return only ? { day: only } : none('invalid_date', 'error');
  }
  const day = order === 'dayFirst' ? dayFirst : monthFirst;
  return day ? { day } : none('mixed_date_formats', 'error');
}

/** A stock of a year stands at its end. */
function endOfYear(text: string): DayFound {
  const year = latinDigits(text.trim()).replace(/\.0+$/, '');
  const day = YEAR.test(year) ? makeDay(Number(year), 12, 31) : null;
  return day ? { day } : none('invalid_date', 'error');
}

function none(code: Doubt['code'], severity: Doubt['severity']): DayFound {
  return { day: null, doubt: { code, severity } };
}
