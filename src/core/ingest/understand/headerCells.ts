import { cellText } from '../cellText';
import type { ColumnRole } from '../columnRole';
import { plainNumber } from '../parseCount';
import { headerDate } from './headerDate';
import { headerMeaning, LONGEST_HEADER } from './headerMeaning';
import { latinHalf } from './headerWords';
import { looksLikeCount, looksLikeDate } from './profileColumn';
import { isDate } from './readDate';
import { sexAgeOf } from './sexAge';
import { shelterKey } from './shelterKey';
import { sourceRole } from './sourceHeaders';
import { waveKey } from './waveKey';
import { wordRole } from './wordRole';

/** Rows at the beginning of a table among which its header is. */
export const HEADER_WITHIN = 25;
/** Cells at the beginning of a row that tell what the row is. */
export const SEARCHED_CELLS = 1000;
const NO_NUMBER = /^(?:#|\p{L}$)/u; // tags, `# of families`; letters of columns, two of which may suppress a count
const YEARS = /^(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}$/;
const WORDLESS = /^[\d\s.,:;/+\-–()%*]*$/;
const NO_HEADERS: ReadonlySet<string> = new Set();

/** The cells of a row that hold something, or the first `most` of them. O(cells up to those). */
export function filledCells(cells: readonly string[], most = Infinity): readonly string[] {
  const filled: string[] = [];
  for (const cell of cells) {
    if (filled.length >= most) break;
    if (cellText(cell) !== '') filled.push(cell);
  }
  return filled;
}

/** Whether a cell is a number, exact or not, or a mark in its place, as `n/a` is: a count, a year, an age. */
export function isNumber(cell: string): boolean {
  const text = plainNumber(cellText(cell));
  return text !== '' && !NO_NUMBER.test(text) && looksLikeCount(text);
}

/** Whether a cell is a number that is no year, day or age: what stands below a header, not in it. */
export function isFigure(cell: string): boolean {
  if (!isNumber(cell)) return false;
  const text = plainNumber(cellText(cell));
  return !isDate(headerDate(text)) && !YEARS.test(text) && sexAgeOf(text) === null;
}

/** Whether a cell holds marks and digits only, as a figure, a date or a range of ages does. */
export function isWordless(cell: string): boolean {
  return WORDLESS.test(cell);
}

/** The role that a cell would give its column as a header, by its source or its words; null when it gives none. */
export function roleSaid(cell: string): ColumnRole | null {
  if (cell.length > LONGEST_HEADER) return null;
  const text = latinHalf(cellText(cell));
  return sourceRole(text, NO_HEADERS) ?? wordRole(headerMeaning(text));
}

/** How many of the first cells of a row say something that a header says. */
export function speakingCells(cells: readonly string[]): number {
  return cells.slice(0, SEARCHED_CELLS).filter((cell) => {
    if (cell.length > LONGEST_HEADER) return false;
    if (isWordless(cell)) return sexAgeOf(cell) !== null; // `0-17` is one, `1200` is none
    return (
      roleSaid(cell) !== null ||
      waveKey(cell)?.certain === true ||
      shelterKey(cell) !== null ||
      sexAgeOf(cell) !== null
    );
  }).length;
}

/**
 * Whether rows are of data to which a row belongs: one of them holds a figure and says what the row says, or another
 * day, in a column that does not count, or in several columns. A year over figures may be one of them by chance.
 */
export function isAmongData(
  cells: readonly string[],
  rows: readonly (readonly string[])[],
  counts: (index: number) => boolean,
): boolean {
  const filled = cells
    .slice(0, SEARCHED_CELLS)
    .flatMap((cell, index) => (cellText(cell) === '' ? [] : [index]));
  const dated = new Set(filled.filter((index) => looksLikeDate(cells[index] ?? '')));
  return rows.some((row) => {
    const shared = filled.filter(
      (index) => cells[index] === row[index] || (dated.has(index) && looksLikeDate(row[index] ?? '')),
    );
    const isSame = shared.length > 1 || shared.some((index) => !counts(index));
    return isSame && row.some(isFigure);
  });
}
