import { expect, test } from 'vitest';
import { householdsOf } from '../../../src/core/exercise/households';
import { needsOf } from '../../../src/core/exercise/needs';

const needs = new Map(needsOf(15_000).map((need) => [need.standard.id, need]));

test('15,000 people in households of six are 2,500 families; the last one may be smaller', () => {
  expect(householdsOf(15_000, 6)).toBe(2500);
  expect(householdsOf(15_001, 6)).toBe(2501);
  expect(householdsOf(51, 5.1)).toBe(10); // 51 / 5.1 is a little more than ten in fractions of two
  expect(householdsOf(0, 6)).toBe(0);
});

test.each([
  ['water', 225_000, null],
  ['waterSurvival', 112_500, 225_000],
  ['taps', 60, null],
  ['handPumps', 30, null],
  ['openWells', 38, null],
  ['toiletsFirst', 300, null],
  ['toilets', 750, null],
  ['bathing', 300, null],
  ['laundry', 150, null],
  ['living', 52_500, null],
  ['livingCold', 67_500, 82_500],
  ['site', 675_000, null],
  ['siteOutside', 450_000, null],
  ['food', 31_500_000, null],
  ['healthUnits', 2, null],
  ['healthWorkersCluster', 33, null],
  ['healthWorkers', 35, null],
  ['beds', 27, null],
  ['communityWorkers', 15, null],
] as const)('15,000 people need by %s %d', (id, amount, upTo) => {
  expect(needs.get(id)).toMatchObject({ amount, upTo });
});

test('every standard is in the worked case', () => {
  expect(needs.size).toBe(19);
});

test('of 750 toilets 563 are for women and 187 for men', () => {
  expect(needs.get('toilets')?.split).toEqual({ women: 563, men: 187 });
  expect(needs.get('taps')?.split).toBeNull();
});

test('what was not checked against a text is marked, and nothing else', () => {
  const unverified = [...needs.values()].filter(({ standard }) => !standard.isVerified);
  expect(unverified.map(({ standard }) => standard.id)).toEqual([
    'food',
    'healthUnits',
    'healthWorkers',
    'healthWorkersCluster',
    'beds',
  ]);
});

test('nobody needs nothing, one person a whole facility', () => {
  expect(needsOf(0).every(({ amount }) => amount === 0)).toBe(true);
  expect(needsOf(1).find(({ standard }) => standard.id === 'taps')?.amount).toBe(1);
  expect(needsOf(251).find(({ standard }) => standard.id === 'taps')?.amount).toBe(2);
});
