import { expect, test } from 'vitest';
import { isTotalsLabel, placeOfTotal } from '../../../src/core/ingest/totalsLabel';

test.each([
  ['Total', ''],
  ['Grand total', ''],
  ['Sub-total', ''],
  ['sous-total', ''],
  ['Overall', ''],
  ['المجموع', ''],
  ['إجمالي', ''],
  ['کۆی گشتی', ''],
  ['All camps', ''],
  ['Ninewa (total)', 'Ninewa'],
  ['Ninewa - Sub total', 'Ninewa'],
  ['Total for Ninewa', 'Ninewa'],
  ['Grand total: Ninewa', 'Ninewa'],
  ['مجموع نينوى', 'نينوى'],
  ['نينوى إجمالي', 'نينوى'],
])('%s is a label of totals, of %s', (label, place) => {
  expect(isTotalsLabel(label)).toBe(true);
  expect(placeOfTotal(label)).toBe(place);
});

test.each(['Totally', 'Alliance', 'Nationwide camp', 'Summit', ''])('%s is none', (label) => {
  expect(isTotalsLabel(label)).toBe(false);
});
