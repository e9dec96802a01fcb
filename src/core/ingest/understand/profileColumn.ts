import { hasValue } from '../../domain/cellState';
import { cellText } from '../cellText';
import { parseCount } from '../parseCount';
import type { DateOrder, GroupingMark } from '../understanding';
import { readDate } from './readDate';

const MOST_TEXTS = 2000;
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;

/** What the values of a column look like, over the rows of a sample. Each different text is looked at once. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** The different texts and how often each stands; no more than 2,000 of them. */
  readonly texts: ReadonlyMap<string, number>;
  readonly examples: readonly string[];
}

/** Collects the values of one column. O(rows); a repeated cell costs a look-up. */
export function profileColumn(rows: readonly (readonly string[])[], index: number): ColumnProfile {
  const cells = new Map<string, number>(); // as they stand: most differ in nothing but their number
  let filled = 0;
  for (const row of rows) {
    const cell = row[index] ?? '';
    const times = cells.get(cell);
    if (times !== undefined) cells.set(cell, times + 1);
    else if (cells.size < MOST_TEXTS) cells.set(cell, 1);
    else if (cell.trim() !== '') filled++;
  }
  const texts = new Map<string, number>();
  for (const [cell, times] of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    filled += times;
    texts.set(text, (texts.get(text) ?? 0) + times);
  }
  const examples = [...texts.keys()].slice(0, EXAMPLES).map((text) => text.slice(0, LONGEST_EXAMPLE));
  return { filled, texts, examples };
}

/** Share of the cells, 0 to 1, whose text passes a test; 0 for an empty column. */
export function shareOf({ texts }: ColumnProfile, test: (text: string) => boolean): number {
  let all = 0;
  let passed = 0;
  for (const [text, times] of texts) {
    all += times;
    if (test(text)) passed += times;
  }
  return all === 0 ? 0 : passed / all;
}

/** True for a text that reads as a count, with or without a figure. */
export function looksLikeCount(text: string): boolean {
  const { state, issue } = parseCount(text);
  return hasValue(state) || issue === null || issue.code !== 'not_a_number';
}

/** True for a text that reads as a date and not as a bare number. */
export function looksLikeDate(text: string): boolean {
  return !/^\d+$/.test(text) && !['noDate', 'missing'].includes(readDate(text).is);
}

/**
 * The order of day and month that the dates of a column prove; `unknown` when none of them does, `mixed` when both
 * orders are proven; null when no date needs an order.
 */
export function dateOrderOf({ texts }: ColumnProfile): DateOrder | 'mixed' | null {
  let [ordered, dayFirst, monthFirst] = [false, false, false];
  for (const text of texts.keys()) {
    const date = readDate(text);
    if (date.is !== 'ordered') continue;
    ordered = true;
    dayFirst ||= date.monthFirst === null;
    monthFirst ||= date.dayFirst === null;
  }
  if (!ordered) return null;
  if (dayFirst && monthFirst) return 'mixed';
  return dayFirst ? 'dayFirst' : monthFirst ? 'monthFirst' : 'unknown';
}

const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/;
const ONE_POINT_GROUP = /^[1-9]\d{0,2}\.\d{3}$/;
const COMMA_OR_SHORT_FRACTION = /^\d+\.(?:\d{1,2}|\d{4,})$|^\d{1,3},\d{3}$/;

/**
 * The mark that groups digits in a column: proven by a number that shows both marks or two groups, or by points that
 * always stand before exactly three digits. `needed` when some number, such as `1.234`, cannot be read without it.
 */
export function groupingOf({ texts }: ColumnProfile): { mark: GroupingMark; needed: boolean } {
  let [point, comma, onePoint, against] = [false, false, false, false];
  for (const text of texts.keys()) {
    point ||= POINT_GROUPS.test(text);
    comma ||= COMMA_GROUPS.test(text);
    onePoint ||= ONE_POINT_GROUP.test(text);
    against ||= COMMA_OR_SHORT_FRACTION.test(text);
  }
  if (point !== comma) return { mark: point ? 'point' : 'comma', needed: onePoint };
  if (onePoint && !point && !against && everyPointGroups(texts)) return { mark: 'point', needed: true };
  return { mark: 'unknown', needed: onePoint };
}

/** One `1.234` alone may be a fraction; several different ones, all before three digits, are groups. */
function everyPointGroups(texts: ReadonlyMap<string, number>): boolean {
  const pointed = [...texts.keys()].filter((text) => /^\d+\.\d+$/.test(text));
  return pointed.length > 1 && pointed.every((text) => ONE_POINT_GROUP.test(text));
}
