import { expect, test } from 'vitest';
import { isAside, isLabelOfTotals, placeOfTotal } from '../../../src/core/ingest/labelOfTotals';

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
  ['الجملة', ''],
  ['المجاميع', ''],
  ['الكلي', ''],
  ['S/Total', ''],
  ['G.Total', ''],
  ['T O T A L', ''],
  ['Tot.', ''],
  ['Toplam', ''],
  ['Всього', ''],
  ['Итого', ''],
  ['Whole governorate', ''],
])('%s is a label of totals, of %s', (label, place) => {
  expect(isLabelOfTotals(label)).toBe(true);
  expect(placeOfTotal(label)).toBe(place);
});

test.each([
  'Average',
  '\u200fAverage',
  '\u200fالمتوسط',
  'Avg.',
  'Median',
  'Moyenne',
  'المتوسط',
  'Of which in camps',
  'منها المخيمات',
])('%s stands aside', (label) => {
  expect([isLabelOfTotals(label), isAside(label)]).toEqual([true, true]);
});

test.each(['Total', 'Ninewa Total', 'الجملة', 'Ninewa'])('%s does not', (label) => {
  expect(isAside(label)).toBe(false);
});

test.each([
  'Maximilian',
  'Meanwhile',
  'Minya',
  'Somalia',
  'Somme',
  'Soma',
  'Dont Worry',
  'Suman',
  'St. Louis',
  'Totoro',
  'Cumulus',
  'Donetsk',
  'Offa',
  'منهال',
  'معدلة',
  'جملون',
  'كلية',
  'الكلية',
  'Разомка',
  'S-T-Camp',
  'Totally',
  'Alliance',
  'Nationwide camp',
  'Summit',
  'Battle',
  'کۆیە',
  'کۆکس',
  '',
])('%s is none', (label) => {
  expect(isLabelOfTotals(label)).toBe(false);
});
