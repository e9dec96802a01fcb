import { expect, test } from 'vitest';
import { placesLeft } from '../../../src/core/viewmodels/rankingFilter';
import { SMALL_DATASET } from '../smallDataset';

const left = (text: string, set = '') => {
  const places = placesLeft(SMALL_DATASET, { text, set });
  return places && [...places];
};

test('without a wish all places stay', () => {
  expect([left(''), left('  '), left('', 'of another dataset')]).toEqual([null, null, null]);
});

test('a part of a name leaves the places that have it, those off the map included', () => {
  expect(left('DAH')).toEqual(['Dahuk']);
  expect(left('mars')).toEqual(['?Mars']);
  expect(left('Atlantis')).toEqual([]);
});

test('a set leaves its members, and with a name those of them that have it', () => {
  expect(left('', 'plain')).toEqual(['Erbil', 'Anbar']);
  expect(left('a', 'plain')).toEqual(['Anbar']);
  expect(left('Dahuk', 'plain')).toEqual([]);
});
