import type { Measure } from '../../domain/measure';
import { cellText } from '../cellText';
import { beginsAsTotal } from '../totalWords';
import type { Layout } from '../understanding';
import { isNote } from '../read/footnote';
import { filledCells, isAmongData, isFigure, isNumber, roleSaid, SEARCHED_CELLS } from './headerCells';
import { headerAt } from './mergedHeader';
import { numbersBelow, SEARCHED_ROWS, speaksOver, type NumbersBelow } from './numbersBelow';
import {
  areOthers,
  columnsSaid,
  peopleNamed,
  saysCount,
  tellsOtherwise,
  titleSaid,
  type TitleSaid,
} from './tableSaid';

type Rows = readonly (readonly string[])[];

const NEAR = 100; // rows
const NUMBERED = /\s\d+$/; // `Site 3` is a place
const UNTITLED: TitleSaid = { measure: null, unit: null, days: [], round: null };

/**
 * Index of the row where another table begins below the first: its header, one column of which says something else than
 * that of the first one, or a line above it that says of whom or when it is; or a line between figures that names other
 * people. A header told again, however it is written, begins a further page of the same table, unless a line above it
 * names other people or another date. A row that shares cells with rows of figures near it is one of them. Null when
 * there is none in the first 5,000 rows. O(cells of those rows).
 */
export function tableBelow(
  rows: Rows,
  layout: Omit<Layout, 'otherTable'>,
  headers: readonly string[],
): number | null {
  const { firstDataRow, tagRow, headerRows } = layout;
  const tags = tagRow === null ? [] : (rows[tagRow] ?? []);
  const titles = titleRows(rows, headerRows[0] ?? tagRow ?? 0).rows.map((cells) =>
    filledCells(cells).join(' '),
  );
  const columns = columnsSaid(headers.slice(0, SEARCHED_CELLS), tags);
  const first = { title: titleSaid(titles) ?? UNTITLED, columns };
  const counts = (index: number) => saysCount(columns[index]);
  const searched = rows.slice(0, firstDataRow + SEARCHED_ROWS);
  const below = numbersBelow(searched);
  const isHeader = headerTest(searched, below);
  const isDisputed = columns.every((column) => column?.measure !== first.title.measure);
  const titled = isDisputed ? first.title.measure : null; // whom the header does not name
  let people: Measure | null = null; // of the rows since the last line that names some
  let hasNumbers = false; // before it has, a header is told in one more language
  for (let at = firstDataRow; at < searched.length; at++) {
    const cells = searched[at] ?? [];
    const line = lineOf(cells);
    const named = peopleNamed(line);
    const headed = beginsAsTotal(line) ? null : named; // `Total IDPs` may be of the rows above
    const isOfOthers = areOthers(named, first) || areDifferent(headed, people);
    if (isOfOthers && hasNumbers && below(at).length > 0) return at;
    people = headed ?? people;
    if (!hasNumbers) hasNumbers = cells.some(isNumber);
    else if (isHeader(at) && !isAmongData(cells, rowsNear(searched, at, firstDataRow), counts)) {
      const found = headerAt(searched, at);
      const start = Math.min(...found.headerRows);
      const lines = titlesBetween(searched, firstDataRow, start);
      const own = columnsSaid(found.headers.slice(0, SEARCHED_CELLS));
      const tells = (title: TitleSaid) =>
        areDifferent(title.measure, titled) || tellsOtherwise({ title, columns: own }, first);
      if ([UNTITLED, ...lines.map(({ said }) => said)].some(tells)) return lines[0]?.at ?? start;
      at = Math.max(...found.headerRows);
    }
  }
  return null;
}

/** Index of the header of a table that stands above the one whose header is at `header`; null when there is none. */
export function tableAbove(rows: Rows, header: number): number | null {
  const above = rows.slice(0, header);
  const last = above.findLastIndex(namesFigures); // figures without names are a summary
  const isHeader = headerTest(above, numbersBelow(above));
  const at = above.slice(0, Math.max(0, last)).findIndex((cells, index) => {
    const isTable = filledCells(cells, 3).length > 2 || cells.some((cell) => roleSaid(cell)?.is === 'count');
    return isTable && isHeader(index); // `Governorate: Ninewa` above `IDPs: 300` is a title
  });
  return at < 0 ? null : at;
}

/** The rows above a header that speak of its table: where another one stands between, those below that come first. */
export function titleRows(rows: Rows, header: number): { readonly rows: Rows; readonly own: number } {
  const other = tableAbove(rows, header);
  if (other === null) return { rows: rows.slice(0, header), own: header };
  const between = rows.slice(0, header).findLastIndex(namesFigures) + 1;
  return { rows: [...rows.slice(between, header), ...rows.slice(0, other)], own: header - between };
}

/**
 * Whether rows hold no figure, say what half of their columns are, or the first, and stand over numbers; each different
 * cell is read once.
 */
function headerTest(rows: Rows, below: NumbersBelow): (at: number) => boolean {
  const saysRole = remembered((cell) => roleSaid(cell) !== null);
  const isOne = remembered(isFigure);
  return (at) => {
    const cells = rows[at] ?? [];
    if (cells.some(isOne)) return false; // most rows have one among their first cells
    const filled = filledCells(cells.slice(0, SEARCHED_CELLS));
    const [first = ''] = filled;
    const saying = filled.filter(saysRole).length;
    const names = 2 * saying >= filled.length || (saysRole(first) && !NUMBERED.test(first));
    return filled.length > 1 && names && speaksOver(cells, below(at));
  };
}

function areDifferent(some: Measure | null, others: Measure | null): boolean {
  return some !== null && others !== null && some !== others;
}

/** The same question about texts, each asked once. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const said = known.get(text) ?? ask(text);
    known.set(text, said);
    return said;
  };
}

/** The only cell of a row; empty where there are several, or where it is a note. */
function lineOf(cells: readonly string[]): string {
  const [text = '', ...others] = filledCells(cells, 2);
  return others.length > 0 || isNote(text) ? '' : text;
}

function namesFigures(cells: readonly string[]): boolean {
  return cells.some(isNumber) && cells.some((cell) => cellText(cell) !== '' && !isNumber(cell));
}

function rowsNear(rows: Rows, at: number, from: number): Rows {
  return rows.slice(Math.max(from, at - NEAR), at + NEAR);
}

/**
 * The rows of one cell between a header and the figures above it that say of whom or when a table is, but for notes; in
 * the order of the file.
 */
function titlesBetween(
  rows: Rows,
  from: number,
  header: number,
): { readonly at: number; readonly said: TitleSaid }[] {
  const first = from + rows.slice(from, header).findLastIndex(namesFigures) + 1;
  return rows.slice(first, header).flatMap((cells, index) => {
    const said = titleSaid([lineOf(cells)]);
    return said === null ? [] : [{ at: first + index, said }];
  });
}
