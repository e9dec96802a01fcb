import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a data file: a cell by its column name; fails for a column that is not there. */
export type Row = (column: string) => string;

/** The text of a file in `data/`. */
export function readData(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
}

/** The rows of a CSV file in `data/iraq/`. */
export function readTable(name: string): Row[] {
  const [header = [], ...rows] = Papa.parse<string[]>(readData(`iraq/${name}`), {
    header: false,
    skipEmptyLines: true,
  }).data;
  return rows.map((cells) => (column) => {
    const text = cells[header.indexOf(column)];
    if (text === undefined) throw new Error(`${name} has no ${column}`);
    return text;
  });
}

/** The sums of a column by the key of each row. */
export function sumBy(
  rows: readonly Row[],
  column: string,
  keyOf: (row: Row) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + Number(row(column)));
  return sums;
}

/** Date and place of a row of figures. */
export function cellOf(row: Row): string {
  return `${row('reference_date')} ${row('admin1_pcode')}`;
}
