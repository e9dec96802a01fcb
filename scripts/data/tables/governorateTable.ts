import { normaliseName } from '../../../src/core/gazetteer/normaliseName';
import { cell, writeCsv, type CsvRow } from './csvRow';

const COLUMNS = [
  'pcode',
  'name_en',
  'name_ar',
  'name_ckb',
  'name_cod',
  'iso_3166_2',
  'legacy_pcode',
  'capital',
  'capital_latitude',
  'capital_longitude',
  'aliases',
  'within_pcode',
];

/** Governorates without a code of their own in the figures, and the governorate that counts their people. */
const WITHIN = new Map([['Halabja', 'IQG06']]);

const TRAILING_REMARK = /\s*[([][^)\]]*[)\]]$/;

/** The `governorates.csv` text. Fails if a name or code leads to two places. */
export function governorateTable(handed: readonly CsvRow[]): string {
  const rows = handed.map(cleaned);
  failOnSharedKeys(rows);
  return writeCsv(COLUMNS, rows);
}

/** The P-code of a governorate by its English name; '' for one without a code; fails for an unknown name. */
export function pcodeByName(handed: readonly CsvRow[]): (name: string) => string {
  const codes = new Map(handed.map((row) => [cell(row, 'name_en'), cell(row, 'pcode')]));
  return (name) => {
    const code = codes.get(name);
    if (code === undefined) throw new Error(`no governorate is called "${name}"`);
    return code;
  };
}

function cleaned(row: CsvRow): CsvRow {
  const shown = new Set(['name_en', 'name_ar', 'name_ckb', 'name_cod'].map((column) => cell(row, column)));
  const aliases = cell(row, 'aliases')
    .split('|')
    .map((alias) => alias.trim().replace(TRAILING_REMARK, ''))
    .filter((alias) => alias !== '' && !shown.has(alias));
  return {
    ...row,
    capital: cell(row, 'capital').replace(TRAILING_REMARK, ''),
    aliases: [...new Set(aliases)].join('|'),
    within_pcode: WITHIN.get(cell(row, 'name_en')) ?? '',
  };
}

function failOnSharedKeys(rows: readonly CsvRow[]): void {
  const owner = new Map<string, string>();
  for (const row of rows) {
    const place = cell(row, 'name_en');
    for (const key of keysOf(row)) {
      const other = owner.get(key) ?? place;
      if (other !== place) throw new Error(`"${key}" leads to both ${other} and ${place}`);
      owner.set(key, place);
    }
  }
}

/** Codes are compared letter by letter (IQ-G08 is not IQG08), names in the form in which spellings agree. */
function keysOf(row: CsvRow): string[] {
  const codes = ['pcode', 'iso_3166_2', 'legacy_pcode'].map((column) => cell(row, column)).filter(Boolean);
  const names = [
    ...['name_en', 'name_ar', 'name_ckb', 'name_cod'].map((column) => cell(row, column)),
    ...cell(row, 'aliases').split('|'),
  ];
  return [...codes.map((code) => `code ${code}`), ...names.map((name) => `name ${normaliseName(name)}`)];
}
