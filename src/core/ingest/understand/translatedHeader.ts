import { cellText } from '../cellText';
import { filledCells, isFigure, roleSaid, SEARCHED_CELLS } from './headerCells';

const FEWEST = 2;

/**
 * Whether a row below a header says the same of the columns in another language: of two columns at least and of half of
 * those it has words for the same role, of none another one, and nowhere a figure. O(letters of 1,000 cells).
 */
export function translatesHeader(cells: readonly string[] | undefined, headers: readonly string[]): boolean {
  if (!cells || filledCells(cells, FEWEST).length < FEWEST || cells.some(isFigure)) return false;
  let same = 0;
  let filled = 0;
  for (const [index, cell] of cells.slice(0, SEARCHED_CELLS).entries()) {
    if (cellText(cell) === '') continue;
    filled++;
    const [own, above] = [roleSaid(cell), roleSaid(headers[index] ?? '')];
    if (own === null || above === null) continue;
    if (JSON.stringify(own) !== JSON.stringify(above)) return false;
    same++;
  }
  return same >= FEWEST && same * 2 >= filled;
}
