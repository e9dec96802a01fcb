import { expect, test } from 'vitest';
import type { Breakdown } from '../../../src/core/cube/breakdown';
import { breakdownModelOf, publishedNear } from '../../../src/core/viewmodels/breakdownModel';
import { day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const DAY = day('2015-09-29');
const PARTS = [
  { key: 'Anbar', value: 60 },
  { key: 'unknown', value: 30 },
];
const ANSWER: Breakdown = {
  query: { dataset: 'small', measure: 'idps', dimension: 'origin', places: ['Dahuk'] },
  unit: 'families',
  file: 'parts.csv',
  sources: [],
  dates: [
    { day: day('2015-08-31'), parts: [{ key: 'Anbar', value: 7 }], total: 7 },
    { day: DAY, parts: PARTS, total: 100 },
    { day: day('2015-10-22'), parts: [], total: 100 },
  ],
};

test('parts have names where they are places, shares of what is known, and the shortfall is told', () => {
  expect(breakdownModelOf(ANSWER, DAY, SMALL_DATASET)).toEqual({
    unit: 'families',
    sum: 90,
    whole: 60,
    unknown: 30,
    shortfall: 10,
    parts: [
      { key: 'Anbar', names: { en: 'Anbar' }, value: 60, share: 100 },
      { key: 'unknown', names: null, value: 30, share: null },
    ],
  });
});

test('an unknown shelter is one of the shelters, with its share', () => {
  const query = { ...ANSWER.query, dimension: 'shelter' } as const;
  const model = breakdownModelOf({ ...ANSWER, query }, DAY, SMALL_DATASET);
  expect([model?.whole, model?.parts.map(({ share }) => share)]).toEqual([
    90,
    [(60 / 90) * 100, (30 / 90) * 100],
  ]);
});

test.each(['unknown', 'all_unknown'])('where every part is %s there is nothing known to share', (key) => {
  const answer = { ...ANSWER, dates: [{ day: DAY, parts: [{ key, value: 42 }], total: 42 }] };
  expect(breakdownModelOf(answer, DAY, SMALL_DATASET)).toMatchObject({ sum: 42, unknown: 42 });
});

test('what was not published is nothing, not an empty list of parts', () => {
  expect(breakdownModelOf(ANSWER, day('2015-10-22'), SMALL_DATASET)).toBeNull();
  expect(breakdownModelOf(ANSWER, day('2015-10-23'), SMALL_DATASET)).toBeNull();
});

test.each([
  ['2015-10-23', DAY],
  [DAY, '2015-08-31'],
  ['2015-01-31', '2015-08-31'],
])('beside %s the nearest date that was published is %s', (shown, near) => {
  expect(publishedNear(ANSWER, day(shown))).toBe(near);
});

test('where nothing was published no date is near', () => {
  expect(publishedNear({ ...ANSWER, dates: [] }, DAY)).toBeNull();
});

test('without a published total no shortfall is claimed', () => {
  const answer = { ...ANSWER, dates: [{ day: DAY, parts: PARTS, total: null }] };
  expect(breakdownModelOf(answer, DAY, SMALL_DATASET)?.shortfall).toBeNull();
});

test('an origin that only the file knows is written as a name, a code as a code', () => {
  const parts = ['syrian arab rep.', 'côte d’ivoire', 'tur'].map((key) => ({ key, value: 1 }));
  const answer = { ...ANSWER, dates: [{ day: DAY, parts, total: null }] };
  const names = breakdownModelOf(answer, DAY, SMALL_DATASET)?.parts.map((part) => part.names?.en);
  expect(names).toEqual(['Syrian Arab Rep.', 'Côte D’ivoire', 'TUR']);
});
