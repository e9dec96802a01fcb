import { cell, writeCsv, type CsvRow } from './csvRow';

const COLUMNS = [
  'region_id',
  'name_en',
  'name_ar',
  'name_ckb',
  'sentence_en',
  'short_en',
  'short_ar',
  'short_ckb',
  'admin1_pcodes',
  'source',
];

interface ShortName {
  /** The name as it stands inside an English sentence, with its article. */
  readonly sentence_en: string;
  readonly short_en: string;
  readonly short_ar: string;
  readonly short_ckb: string;
}

const SHORT_NAMES: Readonly<Record<string, ShortName>> = {
  kri: {
    sentence_en: 'the Kurdistan Region of Iraq',
    short_en: 'Kurdistan Region',
    short_ar: 'إقليم كردستان',
    short_ckb: 'هەرێمی کوردستان',
  },
  'southern-training': {
    sentence_en: 'the southern governorates',
    short_en: 'Southern governorates',
    short_ar: 'المحافظات الجنوبية',
    short_ckb: '',
  },
  'central-training': {
    sentence_en: 'the central governorates',
    short_en: 'Central governorates',
    short_ar: 'المحافظات الوسطى',
    short_ckb: '',
  },
  'south-dtm': {
    sentence_en: 'the South (DTM grouping)',
    short_en: 'South (DTM)',
    short_ar: 'الجنوب (DTM)',
    short_ckb: '',
  },
  'central-north-dtm': {
    sentence_en: 'the Central North (DTM grouping)',
    short_en: 'Central North (DTM)',
    short_ar: 'الوسط والشمال (DTM)',
    short_ckb: '',
  },
};

/** The `region-sets.csv` text: the handed sets with a short name each. Fails for a set without one. */
export function regionSetTable(handed: readonly CsvRow[]): string {
  return writeCsv(
    COLUMNS,
    handed.map((row) => {
      const short = SHORT_NAMES[cell(row, 'region_id')];
      if (!short) throw new Error(`region set ${cell(row, 'region_id')} has no short name`);
      return { ...row, ...short };
    }),
  );
}
