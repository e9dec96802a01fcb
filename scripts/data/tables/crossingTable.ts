import { NEIGHBOURS } from '../geometry/neighbours';
import { cell, writeCsv, type CsvRow } from './csvRow';

const COLUMNS = [
  'name',
  'name_ar',
  'other_names',
  'admin1_pcode',
  'neighbour_iso',
  'neighbour',
  'neighbour_ar',
  'neighbour_ckb',
  'latitude',
  'longitude',
  'precision',
  'dtm_flow_monitoring_point',
  'source',
  'note',
];

/** Neighbours that the handed table calls otherwise than the map does. */
const OTHER_NAMES: Readonly<Record<string, string>> = { Turkey: 'Türkiye' };

/** The usual Arabic names of the crossings; those that the handed table does not give await a native reader. */
const ARABIC: Readonly<Record<string, string>> = {
  'Ibrahim Al-Khalil': 'إبراهيم الخليل',
  'Fishkhabour / Semalka': 'فيشخابور / سيمالكا',
  Bashmagh: 'باشماخ',
  'Zurbatiyah (Wassit Terminal)': 'زرباطية',
  'Al-Shalamcha': 'الشلامجة',
  'Haji Omaran': 'حاج عمران',
  Parwezkhan: 'برويزخان',
  Munthiriya: 'المنذرية',
  'Al-Qaim': 'القائم',
  Rabia: 'ربيعة',
  Trebil: 'طريبيل',
  Arar: 'عرعر',
  Safwan: 'سفوان',
};

/** The `border-crossings.csv` text: crossings with the P-code of their governorate; no coordinates = not known. */
export function crossingTable(handed: readonly CsvRow[], pcodeOf: (name: string) => string): string {
  return writeCsv(
    COLUMNS,
    handed.map((row) => {
      const named = cell(row, 'neighbour');
      const neighbour = NEIGHBOURS.find(({ name_en }) => name_en === (OTHER_NAMES[named] ?? named));
      if (!neighbour) throw new Error(`unknown neighbour ${named}`);
      const name_ar = ARABIC[cell(row, 'name')];
      if (name_ar === undefined) throw new Error(`no Arabic name for ${cell(row, 'name')}`);
      return {
        ...row,
        name_ar,
        neighbour_iso: neighbour.iso,
        neighbour: neighbour.name_en,
        neighbour_ar: neighbour.name_ar,
        neighbour_ckb: neighbour.name_ckb,
        admin1_pcode: pcodeOf(cell(row, 'admin1_name')),
      };
    }),
  );
}
