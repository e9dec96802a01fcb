import { cell, writeCsv, type CsvRow } from './csvRow';

const COLUMNS = [
  'name',
  'other_names',
  'admin1_pcode',
  'neighbour_iso',
  'neighbour',
  'latitude',
  'longitude',
  'precision',
  'dtm_flow_monitoring_point',
  'source',
  'note',
];

/** The neighbours' codes (ISO 3166-1) and English names, as in the map's context layer. */
const NEIGHBOURS: Readonly<Record<string, { neighbour_iso: string; neighbour: string }>> = {
  Turkey: { neighbour_iso: 'TR', neighbour: 'Türkiye' },
  Syria: { neighbour_iso: 'SY', neighbour: 'Syria' },
  Iran: { neighbour_iso: 'IR', neighbour: 'Iran' },
  Jordan: { neighbour_iso: 'JO', neighbour: 'Jordan' },
  'Saudi Arabia': { neighbour_iso: 'SA', neighbour: 'Saudi Arabia' },
  Kuwait: { neighbour_iso: 'KW', neighbour: 'Kuwait' },
};

/** The `border-crossings.csv` text: crossings with the P-code of their governorate; no coordinates = not known. */
export function crossingTable(handed: readonly CsvRow[], pcodeOf: (name: string) => string): string {
  return writeCsv(
    COLUMNS,
    handed.map((row) => {
      const neighbour = NEIGHBOURS[cell(row, 'neighbour')];
      if (!neighbour) throw new Error(`unknown neighbour ${cell(row, 'neighbour')}`);
      return { ...row, ...neighbour, admin1_pcode: pcodeOf(cell(row, 'admin1_name')) };
    }),
  );
}
