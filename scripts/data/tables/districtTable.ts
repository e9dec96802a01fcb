import { normaliseName } from '../../../src/core/gazetteer/normaliseName';
import { cell, writeCsv, type CsvRow } from './csvRow';

const COLUMNS = ['pcode', 'admin1_pcode', 'name_en', 'name_ar', 'aliases'];

/**
 * How DTM spelled districts in the Master List of 29 February 2020 where the P-code list spells them otherwise. The
 * locations listed under each lie in the outline of that district. Names without a district of their own in the P-code
 * list (Abu Ghraib, Soran, …) are not here: they are no spellings of another one.
 */
const MASTER_LIST_SPELLINGS = new Map([
  ['IQG02Q03', 'Fao'],
  ['IQG02Q07', 'Shatt Al-Arab'],
  ['IQG07Q03', 'Al-Mahawil'],
  ['IQG07Q04', 'Al-Musayab'],
  ['IQG08Q01', 'Adhamia'],
  ['IQG08Q02', 'Kadhimia'],
  ['IQG08Q06', 'Al Resafa'],
  ['IQG12Q03', 'Kerbala'],
  ['IQG16Q07', 'Tuz Khurmatu'],
  ['IQG17Q04', 'Nassriya'],
]);

/** A spelling that the handed table doubts is left out: a name is a match or it is none. */
const DOUBTED = /verify/;

/** The `districts.csv` text. Fails if a name leads to two districts of one governorate. */
export function districtTable(handed: readonly CsvRow[]): string {
  const rows = handed.map(districtOf);
  failOnSharedNames(rows);
  return writeCsv(COLUMNS, rows);
}

/** The name a reader sees is the spelling of DTM, as for governorates. */
function districtOf(row: CsvRow): CsvRow {
  const pcode = cell(row, 'pcode');
  const dtm = cell(row, 'name_dtm_masterlist');
  const cod = cell(row, 'name_en');
  const shown = dtm === '' || DOUBTED.test(dtm) ? cod : dtm;
  const others = new Set([cod, MASTER_LIST_SPELLINGS.get(pcode) ?? shown]);
  others.delete(shown);
  return {
    pcode,
    admin1_pcode: cell(row, 'adm1_pcode'),
    name_en: shown,
    name_ar: cell(row, 'name_ar'),
    aliases: [...others].join('|'),
  };
}

function failOnSharedNames(rows: readonly CsvRow[]): void {
  const owner = new Map<string, string>();
  for (const row of rows) {
    const pcode = cell(row, 'pcode');
    const names = [cell(row, 'name_en'), cell(row, 'name_ar'), ...cell(row, 'aliases').split('|')];
    for (const name of names.filter(Boolean)) {
      const key = `${cell(row, 'admin1_pcode')} ${normaliseName(name)}`;
      const other = owner.get(key) ?? pcode;
      if (other !== pcode) throw new Error(`"${key}" leads to both ${other} and ${pcode}`);
      owner.set(key, pcode);
    }
  }
}
