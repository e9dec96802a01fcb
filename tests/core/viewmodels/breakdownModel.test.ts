import { expect, test } from 'vitest';
import type { Breakdown } from '../../../src/core/cube/breakdown';
import { breakdownModelOf } from '../../../src/core/viewmodels/breakdownModel';
import { day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const ANSWER: Breakdown = {
  query: { dataset: 'small', dimension: 'origin', day: day('2015-09-29'), places: ['Dahuk'] },
  unit: 'families',
  parts: [
    { key: 'Anbar', value: 60 },
    { key: 'unknown', value: 30 },
  ],
  total: 100,
};

test('parts have names where they are places, shares of what is known, and the shortfall is told', () => {
  expect(breakdownModelOf(ANSWER, SMALL_DATASET)).toEqual({
    unit: 'families',
    sum: 90,
    shortfall: 10,
    parts: [
      { key: 'Anbar', names: { en: 'Anbar' }, value: 60, share: (60 / 90) * 100 },
      { key: 'unknown', names: null, value: 30, share: (30 / 90) * 100 },
    ],
  });
});

test('what was not published is nothing, not an empty list of parts', () => {
  expect(breakdownModelOf({ ...ANSWER, parts: null }, SMALL_DATASET)).toBeNull();
});

test('without a published total no shortfall is claimed', () => {
  expect(breakdownModelOf({ ...ANSWER, total: null }, SMALL_DATASET)?.shortfall).toBeNull();
});
