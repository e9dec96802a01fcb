import { hasValue } from '../../domain/cellState';
import { cellText } from '../cellText';
import { parseCount } from '../parseCount';
import { readDate } from './readDate';

const MOST_TEXTS = 2000;
const MOST_TESTED = 400; // of them: more do not change what a column is taken for
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
  const cells = new Map<string, number>();
  const times: number[] = [];
  let filled = countCells(rows, index, cells, times);
  const texts = new Map<string, number>();
  for (const [cell, number] of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    const count = times[number] ?? 0;
    filled += count;
    texts.set(text, (texts.get(text) ?? 0) + count);
  }
  const examples = [...texts.keys()].slice(0, EXAMPLES).map((text) => text.slice(0, LONGEST_EXAMPLE));
  return { filled, texts, examples };
}

/**
 * Numbers the cells of a column as they stand, most of which differ in nothing but their number, and counts each; gives
 * how many filled ones there was no room for.
 */
function countCells(
  rows: readonly (readonly string[])[],
  index: number,
  cells: Map<string, number>,
  times: number[],
): number {
  let others = 0;
  let last = '';
  let lastNumber = -1;
  for (const row of rows) {
    const cell = row[index] ?? '';
    let number = lastNumber;
    if (number < 0 || cell !== last) number = cells.get(cell) ?? -1; // equal cells often stand below each other
    if (number < 0 && times.length >= MOST_TEXTS) {
      if (cell.trim() !== '') others++;
      continue;
    }
    if (number < 0) cells.set(cell, (number = times.push(0) - 1));
    times[number] = (times[number] ?? 0) + 1;
    last = cell;
    lastNumber = number;
  }
  return others;
}

/** Share of the cells, 0 to 1, whose text passes a test, among the first 400 texts; 0 for an empty column. */
export function shareOf({ texts }: ColumnProfile, test: (text: string) => boolean): number {
  let all = 0;
  let passed = 0;
  let tested = 0;
  for (const [text, times] of texts) {
    if (tested++ === MOST_TESTED) break;
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
