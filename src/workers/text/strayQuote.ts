import Papa from 'papaparse';

const LINES_LOOKED_AT = 100;
const FEWEST_CELLS = 3; // a line of prose may have a comma
const FEWEST_LINES = 20;
const SHARE = 0.8;

/** How a row is cut. */
interface RowShape {
  readonly delimiter: string;
  readonly newline: string;
  /** Number of cells of most rows. */
  readonly width: number;
}

/**
 * Whether a record that spans lines is really one row for each line, run together by a quote that never closes: its
 * lines, but for the first, are rows by themselves, and its quotes do not come in pairs; or a letter stands behind the
 * quotes of the first line; or they are far too many lines for one record of `cells` cells. O(its first 100 lines).
 */
export function runsAway(record: string, cells: number, { delimiter, newline, width }: RowShape): boolean {
  if (width < FEWEST_CELLS) return false;
  const [first = '', ...others] = record.split(newline, LINES_LOOKED_AT);
  const lines = others.filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => isRow(line, delimiter, width)).length;
  if (rows === 0 || rows < lines.length * SHARE) return false;
  const quotes = record.split('"').length - 1;
  const isWide = first.split(delimiter).length >= width;
  const isLong = cells !== width && lines.length >= FEWEST_LINES;
  return isWide && (quotes % 2 === 1 || isLong || hasLetterBehindQuotes(first, delimiter));
}

/**
 * The cells of one line that has a stray quote: the first quote without which the line is a row of its own is left
 * out; if there is none, every quote is a letter. O(quotes × letters).
 */
export function withoutStrayQuote(line: string, { delimiter, width }: RowShape): string[] {
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    const cells = cellsOf(line.slice(0, at) + line.slice(at + 1), delimiter);
    if (cells?.length === width) return cells;
  }
  return line.split(delimiter);
}

/** Whether a line is a row by itself that says something. */
function isRow(line: string, delimiter: string, width: number): boolean {
  const cells = cellsOf(line, delimiter);
  return cells?.length === width && cells.some((cell) => cell.trim() !== '');
}

/** A cell that goes on in the next line has no quote at its end; this has one, and something behind it. */
function hasLetterBehindQuotes(line: string, delimiter: string): boolean {
  const { errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n', header: false });
  return errors.some(({ code }) => code === 'InvalidQuotes');
}

/** The cells of one line; null when its quotes break the rules. */
function cellsOf(line: string, delimiter: string): string[] | null {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n', header: false });
  return errors.length === 0 ? (data[0] ?? []) : null;
}
