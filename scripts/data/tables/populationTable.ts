import { cell, writeCsv, type CsvRow } from './csvRow';

const COLUMNS = ['admin1_pcode', 'admin1_name', 'year', 'population', 'basis', 'source_url', 'within_pcode'];

/** The national row has the country's own code; Halabja, which has none, lies inside Sulaymaniyah's figures. */
const WITHOUT_PCODE: Readonly<Record<string, { admin1_pcode: string; within_pcode: string }>> = {
  Iraq: { admin1_pcode: 'IQ', within_pcode: '' },
  Halabja: { admin1_pcode: '', within_pcode: 'IQG06' },
};

/** The `population.csv` text: residents per governorate in P-code order, then Halabja, then the country. */
export function populationTable(handed: readonly CsvRow[]): string {
  const rows = handed.map((row) => ({
    ...row,
    within_pcode: '',
    ...WITHOUT_PCODE[cell(row, 'admin1_name')],
  }));
  const sum = rows
    .filter((row) => cell(row, 'admin1_pcode') !== 'IQ')
    .reduce((total, row) => total + Number(cell(row, 'population')), 0);
  const national = rows.find((row) => cell(row, 'admin1_pcode') === 'IQ');
  if (!national || Number(cell(national, 'population')) !== sum) {
    throw new Error(`the governorates add up to ${sum} residents, which is not the national figure`);
  }
  return writeCsv(
    COLUMNS,
    rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)),
  );
}

/** A text that sorts coded governorates first, then those without a code, then the country. */
function rank(row: CsvRow): string {
  const code = cell(row, 'admin1_pcode');
  if (code === 'IQ') return '2';
  return code === '' ? '1' : `0${code}`;
}
