import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CELLS = [
  '2015-09-10 Dahuk 414000',
  '2015-09-10 Erbil 277000',
  '2015-09-10 Anbar 500000',
  '2015-09-29 Dahuk 426294',
  '2015-09-29 Erbil 284310',
  '2015-09-29 Anbar 583050',
];

function headline(cells: readonly string[], places: readonly string[], dateIndex = 1) {
  const found = headlineOf(SMALL_DATASET, cubeOf(cells), { places, dateIndex, sinceIndex: dateIndex - 1 });
  if (!found) throw new Error('no headline');
  return found;
}

test('a region set is the sum of its governorates, with its share of the country', () => {
  const { total, country, share, sentence } = headline(CELLS, ['kri']);
  expect(total.value).toBe(710_604);
  expect(country.value).toBe(1_293_654);
  expect(share).toBeCloseTo(54.93, 2);
  expect(sentence.key).toBe('sentence-share-idps-individuals');
  expect(sentence.values).toMatchObject({
    over: 'yes',
    figure: { count: 700_000 },
    total: { count: 1_293_654 },
  });
});

test('no place means the whole country, which has no share of itself', () => {
  const { total, share, sentence } = headline(CELLS, []);
  expect([total.value, share, sentence.key]).toEqual([1_293_654, null, 'sentence-country-idps-individuals']);
});

test('overlapping sets count a governorate once and say so', () => {
  const { total, notes, parts } = headline(CELLS, ['kri', 'plain']);
  expect(total.value).toBe(1_293_654);
  expect(notes.map(({ key }) => key)).toEqual(['note-overlap']);
  expect(parts.map((part) => part.total.value)).toEqual([710_604, 867_360]);
});

test('a missing governorate makes the figure a floor, in the sentence too', () => {
  const { total, notes, sentence, change } = headline(CELLS.slice(0, 4).concat(CELLS[5] ?? ''), ['kri']);
  expect([total.value, total.complete]).toEqual([426_294, false]);
  expect(sentence.values).toMatchObject({ over: 'least', figure: { count: 426_294 } });
  expect(notes.map(({ key }) => key)).toEqual(['note-at-least', 'note-common-places']);
  expect(change).toMatchObject({ kind: 'change', absolute: 12_294, percent: null, common: 1, expected: 2 });
});

test('a place without any figure has no number, not zero', () => {
  const { total, sentence, notes } = headline(CELLS, ['?Mars']);
  expect(total.value).toBeNull();
  expect(sentence.key).toBe('sentence-none-idps-individuals');
  expect(notes.map(({ key }) => key)).toEqual(['note-not-published-individuals']);
});

test('across the change of the family factor no change is given, and the reason is', () => {
  const { change, notes } = headline(['2020-06-30 Dahuk 600', '2020-08-31 Dahuk 580'], []);
  expect(change.kind).toBe('refused');
  expect(notes.map(({ key }) => key)).toEqual(['note-refused']);
});

test('the first date has nothing to be compared with', () => {
  const { change, since } = headline(CELLS, [], 0);
  expect([change.kind, since]).toEqual(['none', null]);
});
