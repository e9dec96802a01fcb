import { cell, writeCsv, type CsvRow } from './csvRow';
import { EVENT_WORDS } from './eventWords';

const COLUMNS = [
  'date',
  'precision',
  'admin1_pcode',
  'label_en',
  'label_ar',
  'label_ckb',
  'event_en',
  'event_ar',
  'event_ckb',
  'weight',
  'source_url',
];

/** Sources that the handed list names in words, and where they are found. */
const ADDRESS: Readonly<Record<string, string>> = {
  'IDMC GIDD fixture in OCHA-DAP/hdx-scraper-idmc-gidd': 'https://github.com/OCHA-DAP/hdx-scraper-idmc-gidd',
};

/** The `events.csv` text, in date order (a month stands before its days). Fails if an event has no words of ours. */
export function eventTable(handed: readonly CsvRow[], pcodeOf: (name: string) => string): string {
  const rows = handed.map((row) => {
    const words = EVENT_WORDS[cell(row, 'date')];
    if (!words) throw new Error(`the event of ${cell(row, 'date')} has no label`);
    const [label_en, label_ar, event_ar, label_ckb, event_ckb, weight] = words;
    const place = cell(row, 'admin1_name');
    const source = cell(row, 'source_url');
    return {
      ...row,
      admin1_pcode: place === '' ? '' : pcodeOf(place),
      label_en,
      label_ar,
      event_ar,
      label_ckb,
      event_ckb,
      weight: String(weight),
      source_url: ADDRESS[source] ?? source,
    };
  });
  return writeCsv(
    COLUMNS,
    rows.toSorted((a, b) => (cell(a, 'date') < cell(b, 'date') ? -1 : 1)),
  );
}
