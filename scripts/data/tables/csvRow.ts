import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a table: the text of each cell by column name; an empty text means "not published". */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a CSV file with a header line. Fails on a malformed file. */
export function readCsv(path: string): CsvRow[] {
  const text = readFileSync(path, 'utf8');
  const parsed = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  const problem = parsed.errors[0];
  if (problem) throw new Error(`${path}: ${problem.message} (row ${problem.row ?? '?'})`);
  return parsed.data;
}

/** The trimmed text of a cell; fails if the table has no such column. */
export function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`column ${column} is missing`);
  return text.trim();
}

/** A CSV text: UTF-8 without a byte-order mark, LF endings, the columns in the order given. */
export function writeCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const data = rows.map((row) => columns.map((column) => cell(row, column)));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}
