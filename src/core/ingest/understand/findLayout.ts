import { cellText } from '../cellText';
import type { Layout } from '../understanding';
import {
  filledCells,
  HEADER_WITHIN,
  isAmongData,
  isFigure,
  SEARCHED_CELLS,
  speakingCells,
} from './headerCells';
import { findTagRow } from './hxlTags';
import { headerAt } from './mergedHeader';
import { numbersColumns } from './numberedColumns';
import { numbersBelow, SEARCHED_ROWS, speaksOver } from './numbersBelow';
import { columnsSaid, saysCount } from './tableSaid';
import { tableBelow } from './tablesAround';
import { translatesHeader } from './translatedHeader';

type Rows = readonly (readonly string[])[];

/** The layout of a table and the text of its header, one per column. */
export interface FoundLayout {
  readonly layout: Layout;
  readonly headers: readonly string[];
}

/**
 * Finds the header: the row of tags with the row before it, or else the row of the first 25 whose cells say most.
 * Group titles above it, or names below it, that stand for several columns are joined to it. O(cells of 25 rows, and of
 * 5,000 for a table below).
 */
export function findLayout(rows: Rows): FoundLayout {
  const { headers, ...layout } = headerOf(rows);
  return { layout: { ...layout, otherTable: tableBelow(rows, layout, headers) }, headers };
}

function headerOf(rows: Rows): Omit<Layout, 'otherTable'> & { readonly headers: readonly string[] } {
  const tagRow = findTagRow(rows);
  if (tagRow !== null) {
    const above = rows[tagRow - 1];
    const header = above && above.some((cell) => cellText(cell) !== '') ? tagRow - 1 : null;
    const headers = (rows[header ?? tagRow] ?? []).map(cellText);
    return { headerRows: header === null ? [] : [header], tagRow, firstDataRow: tagRow + 1, headers };
  }
  const { headerRows, headers } = headerAt(rows, headerRow(rows));
  const below = Math.max(...headerRows) + 1;
  const translated = translatesHeader(rows[below], headers) ? below + 1 : below;
  const isNumbered = numbersColumns(rows[translated], headers, rows[translated + 1]);
  return { headerRows, tagRow, firstDataRow: isNumbered ? translated + 1 : translated, headers };
}

/** The row that says most, but for rows of data: these leave the figure blank, or repeat what another one says. */
function headerRow(rows: Rows): number {
  const searched = rows.slice(0, HEADER_WITHIN);
  const below = numbersBelow(rows.slice(0, SEARCHED_ROWS));
  let best = { index: -1, score: 0 };
  searched.forEach((cells, index) => {
    const score = speakingCells(cells);
    if (score <= best.score || filledCells(cells).length < 2 || cells.some(isFigure)) return;
    const numbers = below(index);
    if (numbers.length > 0 && !speaksOver(cells, numbers)) return;
    const columns = columnsSaid((searched[best.index] ?? []).slice(0, SEARCHED_CELLS).map(cellText));
    const counts = (column: number) => saysCount(columns[column]);
    const data = best.index < 0 ? searched.slice(0, index) : searched;
    if (!isAmongData(cells, data, counts)) best = { index, score };
  });
  if (best.index >= 0) return best.index;
  return Math.max(
    0,
    searched.findIndex((cells) => filledCells(cells).length > 1),
  );
}
