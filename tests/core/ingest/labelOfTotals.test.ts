import { expect, test } from 'vitest';
import { isLabelOfTotals, placeOfTotal } from '../../../src/core/ingest/labelOfTotals';

test.each([
  ['Total', ''],
  ['Grand total', ''],
  ['Sub-total', ''],
  ['sous-total', ''],
  ['Overall', ''],
  ['المجموع', ''],
  ['إجمالي', ''],
  ['کۆی گشتی', ''],
  ['کۆی  گشتی', ''],
  ['كۆی گشتي', ''],
  ['کۆ', ''],
  ['سەرجەم', ''],
  ['سه\u200cرجه\u200cم', ''],
  ['المجمـــوع', ''],
  ['الأجمالي', ''],
  ['اجمالى', ''],
  ['Totaux', ''],
  ['TTL', ''],
  ['Ninewa TTL', 'Ninewa'],
  ['All camps', ''],
  ['Ninewa (total)', 'Ninewa'],
  ['Ninewa - Sub total', 'Ninewa'],
  ['Total for Ninewa', 'Ninewa'],
  ['Grand total: Ninewa', 'Ninewa'],
  ['مجموع نينوى', 'نينوى'],
  ['نينوى إجمالي', 'نينوى'],
])('%s is a label of totals, of %s', (label, place) => {
  expect(isLabelOfTotals(label)).toBe(true);
  expect(placeOfTotal(label)).toBe(place);
});

test.each(['Totally', 'Alliance', 'Nationwide camp', 'Summit', 'Battle', 'کۆیە', 'کۆکس', ''])(
  '%s is none',
  (label) => {
    expect(isLabelOfTotals(label)).toBe(false);
  },
);
