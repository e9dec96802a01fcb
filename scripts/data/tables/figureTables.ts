import { join } from 'node:path';
import { cell, readCsv, writeCsv, type CsvRow } from './csvRow';

interface FigureTable {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly string[];
  /** Rows are sorted by these columns, as text; ISO dates sort in time order. */
  readonly order: readonly string[];
  /** The table whose rows name the source of these, by place and date; absent where their own row does. */
  readonly sourceFrom?: string;
}

const PLACE = ['reference_date', 'round', 'admin1_pcode', 'admin1_name'];
const CELL = ['reference_date', 'admin1_pcode'];

const TABLES: readonly FigureTable[] = [
  {
    from: 'idps-by-governorate.csv',
    to: 'idps.csv',
    columns: [...PLACE, 'idps_individuals', 'source_id'],
    order: CELL,
  },
  {
    // Apart from the individuals, which the first figure on screen waits for. Their row names the source of those; the
    // API counts no families, and these are what the Master Lists add up to by origin.
    from: 'idps-by-governorate.csv',
    to: 'idps-families.csv',
    columns: [...PLACE, 'idps_families', 'locations', 'source_id'],
    order: CELL,
    sourceFrom: 'idps-by-origin.csv',
  },
  {
    from: 'idps-by-origin.csv',
    to: 'idps-by-origin.csv',
    columns: [...PLACE, 'origin_admin1_pcode', 'origin_admin1_name', 'idps_families', 'source_id'],
    order: [...CELL, 'origin_admin1_pcode'],
  },
  {
    from: 'idps-by-shelter.csv',
    to: 'idps-by-shelter.csv',
    columns: [...PLACE, 'shelter_type', 'idps_families', 'source_id'],
    order: [...CELL, 'shelter_type'],
  },
  {
    from: 'idps-by-wave.csv',
    to: 'idps-by-wave.csv',
    columns: [...PLACE, 'wave', 'idps_families', 'source_id'],
    order: [...CELL, 'wave'],
  },
  {
    from: 'returnees-by-governorate.csv',
    to: 'returnees.csv',
    columns: [
      ...PLACE,
      'last_displacement_admin1_pcode',
      'last_displacement_admin1_name',
      'returnee_families',
      'returnee_individuals',
      'source_id',
    ],
    order: [...CELL, 'last_displacement_admin1_pcode'],
  },
  {
    from: 'national-totals.csv',
    to: 'national-totals.csv',
    columns: ['reference_date', 'round', 'idps_individuals', 'idps_families', 'locations', 'source_id'],
    order: ['reference_date'],
  },
];

/** The tables of figures, carried over but for the order of rows and the source of families: file name to CSV text. */
export function figureTables(iraqFolder: string): Map<string, string> {
  return new Map(
    TABLES.map((table) => {
      const rows = readCsv(join(iraqFolder, table.from)).toSorted((a, b) => byColumns(a, b, table.order));
      const keys = new Set(rows.map((row) => table.order.map((column) => cell(row, column)).join(' ')));
      if (keys.size !== rows.length) throw new Error(`${table.from}: two rows for one place, date and key`);
      return [table.to, writeCsv(table.columns, sourced(rows, table.sourceFrom, iraqFolder))];
    }),
  );
}

/** The rows with the source that another table has for their place and date, where it has rows for it. */
function sourced(rows: readonly CsvRow[], from: string | undefined, folder: string): readonly CsvRow[] {
  if (from === undefined) return rows;
  const keyOf = (row: CsvRow) => CELL.map((column) => cell(row, column)).join(' ');
  const sources = new Map(readCsv(join(folder, from)).map((row) => [keyOf(row), cell(row, 'source_id')]));
  return rows.map((row) => ({ ...row, source_id: sources.get(keyOf(row)) ?? cell(row, 'source_id') }));
}

/** Negative, zero or positive, comparing by code point (no locale, so the same on every machine). */
function byColumns(a: CsvRow, b: CsvRow, columns: readonly string[]): number {
  for (const column of columns) {
    const [left, right] = [cell(a, column), cell(b, column)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
