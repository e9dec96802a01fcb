import { cellText } from '../cellText';
import { isNumber } from './headerCells';

type Rows = readonly (readonly string[])[];

/** Rows below a header among which another table is sought. */
export const SEARCHED_ROWS = 5000;

/** The columns with numbers in the next row below a given one that has any; empty when there is no such row. */
export type NumbersBelow = (at: number) => readonly number[];

/**
 * Finds the next numbers below rows, years among them: a figure of 2000 looks like one. Rows must be asked in ascending
 * order: nothing above the last one asked is kept, so that all answers together are O(cells).
 */
export function numbersBelow(rows: Rows): NumbersBelow {
  let next = -1;
  let columns: readonly number[] = [];
  return (at) => {
    while (next < rows.length && (next <= at || columns.length === 0)) {
      next++;
      columns = numberColumns(rows[next] ?? []);
    }
    return columns;
  };
}

/** Whether a row says something over numbers, as a header does: words, or several years or days. */
export function speaksOver(cells: readonly string[], columns: readonly number[]): boolean {
  const over = columns.map((index) => cells[index] ?? '').filter((cell) => cellText(cell) !== '');
  return over.length > 1 || over.some((cell) => !isNumber(cell));
}

function numberColumns(cells: readonly string[]): readonly number[] {
  return cells.flatMap((cell, index) => (isNumber(cell) ? [index] : []));
}
