import { figureIn } from './figureIn';

const MOST_ROWS = 5000;

/**
 * Of the first 5,000 rows in which a column has a figure above zero, whether others add up to it in each; one without a
 * figure adds nothing. O(rows × columns).
 */
export function addedUp(
  rows: readonly (readonly string[])[],
  total: number,
  parts: readonly number[],
): readonly boolean[] {
  return rows.slice(0, MOST_ROWS).flatMap((cells) => {
    const stated = figureIn(cells, total) ?? 0;
    const sum = parts.reduce((known, index) => known + (figureIn(cells, index) ?? 0), 0);
    return stated > 0 ? [sum === stated] : [];
  });
}

/** Whether more of some answers are yes than no; false for none. */
export function areMostly(answers: readonly boolean[]): boolean {
  return answers.filter(Boolean).length * 2 > answers.length;
}
