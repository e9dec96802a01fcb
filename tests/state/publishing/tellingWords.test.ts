import { expect, test } from 'vitest';
import { tellingWords, type SaidTexts } from '../../../src/state/publishing/tellingWords';

const NONE: SaidTexts = {
  title: 'Displacement',
  publisher: 'IOM',
  contact: '',
  purpose: '',
  terms: 'CC BY 4.0',
  notes: [],
  reason: '',
  optIns: [],
};
const SOURCES = [{ terms: 'CC BY 4.0' }];

test.each([
  ['title', { title: 'The 4 families' }],
  ['publisher', { publisher: 'Cluster 4' }],
  ['contact', { contact: 'tent 4' }],
  ['purpose', { purpose: 'help for 4' }],
  ['terms', { terms: 'for 4 partners' }],
  ['notes', { notes: ['one', '4'] }],
  ['reason', { reason: 'only 4 are left' }],
  ['optIns', { optIns: [{ reason: 'only 4 are left' }] }],
])('a suppressed figure is found in what a publisher says as %s', (field, own) => {
  expect(tellingWords({ ...NONE, ...own }, SOURCES, new Set([4]))).toEqual([{ field, value: 4 }]);
});

test('terms that the source has given are not of the publisher', () => {
  expect(tellingWords(NONE, SOURCES, new Set([4]))).toEqual([]);
  expect(tellingWords(NONE, [], new Set([4]))).toEqual([{ field: 'terms', value: 4 }]);
});
