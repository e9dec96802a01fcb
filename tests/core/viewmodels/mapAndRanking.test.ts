import { expect, test } from 'vitest';
import { circleRadius, circleSizes, emptyKeys, mapModelOf } from '../../../src/core/viewmodels/mapModel';
import { rankingOf, sparklinesOf } from '../../../src/core/viewmodels/ranking';
import { rateOf, valuesOfSeries } from '../../../src/core/viewmodels/shownValue';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CUBE = cubeOf([
  '2015-09-10 Dahuk 100',
  '2015-09-10 Erbil 0',
  '2015-09-10 ?Mars 7',
  '2015-09-29 Dahuk 150',
  '2015-09-29 Erbil <10',
  '2015-09-29 ?Mars 9',
]);
const byName = (a: { en: string }, b: { en: string }) => (a.en < b.en ? -1 : 1);

test('zero, suppressed and not reported are three different looks', () => {
  const question = { selected: ['Dahuk'], bounds: [100], largest: 150, rate: null };
  const first = mapModelOf(SMALL_DATASET, CUBE, { ...question, dateIndex: 0 });
  expect(first.marks.map(({ place, value, empty, classIndex }) => [place, value, empty, classIndex])).toEqual(
    [
      ['Dahuk', 100, null, 1],
      ['Erbil', 0, null, 0],
      ['Anbar', null, 'notReported', -1],
    ],
  );
  expect(first.histogram).toEqual([0, 1]); // zero is paper: no area has the colour of the lowest class
  const second = mapModelOf(SMALL_DATASET, CUBE, { ...question, dateIndex: 1 });
  expect(second.empties).toEqual(['suppressed', 'notReported']);
  expect(second.marks.filter(({ selected }) => selected).map(({ place }) => place)).toEqual(['Dahuk']);
});

test('the ranking lists what is off the map, and puts what has no figure last', () => {
  const question = { dateIndex: 1, sinceIndex: 0, selected: [], rate: null, order: 'value', byName } as const;
  const rows = rankingOf(SMALL_DATASET, CUBE, question);
  expect(rows.map(({ place, value, onMap, empty }) => [place, value, onMap, empty])).toEqual([
    ['Dahuk', 150, true, null],
    ['?Mars', 9, false, null],
    ['Anbar', null, true, 'notReported'],
    ['Erbil', null, true, 'suppressed'],
  ]);
  expect(rows[0]).toMatchObject({ bar: 1, change: { kind: 'change', absolute: 50, percent: 50 } });
  expect(rows[0]?.share).toBeNull(); // of what is missing nobody knows a share
});

test('where nothing is outlined, no place is marked as missing from the map', () => {
  const question = { dateIndex: 1, sinceIndex: 0, selected: [], rate: null, order: 'value', byName } as const;
  const rows = rankingOf({ ...SMALL_DATASET, outlines: null }, CUBE, question);
  expect(rows.map(({ onMap }) => onMap)).toEqual([true, true, true, true]);
});

test('by name and by change the order is another', () => {
  const question = { dateIndex: 1, sinceIndex: 0, selected: [], rate: null, byName } as const;
  const order = (by: 'name' | 'change') =>
    rankingOf(SMALL_DATASET, CUBE, { ...question, order: by }).map(({ place }) => place);
  expect(order('name')).toEqual(['?Mars', 'Dahuk', 'Anbar', 'Erbil'].toSorted((a, b) => rank(a) - rank(b)));
  expect(order('change')).toEqual(['Dahuk', '?Mars', 'Anbar', 'Erbil']);
});

/** Places with a figure by name (Dahuk, Mars), then those without (Anbar, Erbil). */
function rank(place: string): number {
  return ['Dahuk', '?Mars', 'Anbar', 'Erbil'].indexOf(place);
}

test('a rate divides by residents; without residents there is none', () => {
  const rate = rateOf({
    events: [],
    sources: [],
    crossings: [],
    population: [
      { place: 'Dahuk', year: 2018, residents: 1000, source: 'a' },
      { place: 'Mars', year: 2019, residents: 1, source: '' },
      { place: 'Venus', year: 2019, residents: 1, source: 'a' },
    ],
  });
  expect(rate).toMatchObject({ year: 2018, sources: ['a'] }); // each once, and of some none is told
  const { marks } = mapModelOf(SMALL_DATASET, CUBE, {
    dateIndex: 1,
    selected: [],
    bounds: [],
    largest: 150,
    rate,
  });
  expect(marks.map(({ value }) => value)).toEqual([150, null, null]);
  expect(valuesOfSeries(CUBE, rate).largest).toBe(150);
  expect(rateOf({ events: [], sources: [], crossings: [], population: [] })).toBeNull();
});

test('the area of a circle is in proportion to its value', () => {
  expect(circleRadius(25, 100, 40)).toBe(20);
  expect(circleRadius(25, 0, 40)).toBe(0);
});

test('a gap in a series stays a gap in its small line', () => {
  expect(sparklinesOf(CUBE).get('Erbil')).toEqual([0, null]);
});

test('a legend explains zero and the kinds of empty that occur, and each size of circle once', () => {
  const question = { selected: [], bounds: [100], largest: 150, rate: null, dateIndex: 0 };
  const model = mapModelOf(SMALL_DATASET, CUBE, question);
  expect(emptyKeys(model)).toEqual(['zero', 'notReported']);
  expect(emptyKeys({ ...model, shows: 'change' })).toEqual(['notReported']);
  expect(circleSizes({ largest: 150 })).toEqual([100, 20, 2]);
  expect(circleSizes({ largest: 7 })).toEqual([5, 1]);
  expect(circleSizes({ largest: 0 })).toEqual([]);
});
