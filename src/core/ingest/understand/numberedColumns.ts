import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';

const FEWEST = 3;
const NUMBER = /^[([]?(\d{1,3})[)\]]?$/;

/**
 * Whether a row below a header numbers the columns, 1, 2, 3 or (1), (2), (3), as forms of ministries do: one for each,
 * above a row that has words. O(columns).
 */
export function numbersColumns(
  cells: readonly string[] | undefined,
  headers: readonly string[],
  next: readonly string[] | undefined,
): boolean {
  if (!cells || headers.length < FEWEST || !next?.some((cell) => /\p{L}/u.test(cell))) return false;
  return headers.every((_, index) => {
    const number = NUMBER.exec(latinDigits(cellText(cells[index] ?? '')))?.[1];
    return Number(number) === index + 1;
  });
}
