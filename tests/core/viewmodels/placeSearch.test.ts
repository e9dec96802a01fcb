import { expect, test } from 'vitest';
import { matchesSearch, searchables } from '../../../src/core/viewmodels/placeSearch';
import { SMALL_DATASET } from '../smallDataset';
import { SMALL_DISTRICTS } from '../smallDistricts';

const NINEWA = 'IQG15\nNinewa\nنينوى\nنەینەوا';

test.each(['ninewa', 'NINE', 'iqg15', 'نينوي', 'نینوی', 'Ninewa Governorate', ''])(
  '“%s” finds Ninewa',
  (wanted) => {
    expect(matchesSearch(NINEWA, wanted)).toBe(true);
  },
);

test.each(['Dahuk', 'IQG1 5 x', 'دهوك'])('“%s” does not', (wanted) => {
  expect(matchesSearch(NINEWA, wanted)).toBe(false);
});

test('region sets come first, places off the map last', () => {
  expect(searchables(SMALL_DATASET).map(({ id }) => id)).toEqual([
    'kri',
    'plain',
    'Dahuk',
    'Erbil',
    'Anbar',
    '?Mars',
  ]);
});

test('districts come after the governorates, each with its own', () => {
  const districts = searchables(SMALL_DISTRICTS).slice(6);
  expect(districts.map(({ id, kind, within }) => [id, kind, within?.id])).toEqual([
    ['Zakho', 'district', 'Dahuk'],
    ['Sumel', 'district', 'Dahuk'],
    ['Soran', 'district', 'Erbil'],
    ['Camp', 'district', 'Dahuk'],
    ['Nowhere', 'district', undefined],
  ]);
});
