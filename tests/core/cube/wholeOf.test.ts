import { expect, test } from 'vitest';
import type { Cube } from '../../../src/core/cube/cube';
import { areTotals, levelMismatches, toldTwice } from '../../../src/core/cube/levelMismatches';
import { wholeOf } from '../../../src/core/cube/wholeOf';
import type { BlankPlaces } from '../../../src/core/domain/series';
import { cubeOf } from '../cubeOf';

const STATED = cubeOf([
  '2019-01-31 Agrees 30',
  '2019-01-31 Less 5',
  '2019-01-31 More 40',
  '2019-02-28 Less 9',
]);
const SUMS = cubeOf([
  '2019-01-31 Agrees 30',
  '2019-01-31 Less 30',
  '2019-01-31 More 30',
  '2019-01-31 Other 7',
]);

/** Figures with what bounds them, where there are some. */
function figures({ dates, places, values, uppers, rows }: Cube): string[] {
  return dates.flatMap(({ day }, date) =>
    places.flatMap((place, index) => {
      const at = date * places.length + index;
      return rows[at] === 0 ? [] : [`${day} ${place} ${values[at]}…${uppers[at]}`];
    }),
  );
}

function whole(blanks: BlankPlaces | null): string[] {
  return figures(wholeOf(STATED, SUMS, toldTwice(STATED, SUMS), blanks));
}

test('what rows state of a place differs from its parts where both have a figure', () => {
  const told = levelMismatches(1, toldTwice(STATED, SUMS)).map(({ day, place, stated, sum }) => [
    day,
    place,
    stated,
    sum,
  ]);
  expect(told).toEqual([
    ['2019-01-31', 'Less', 5, 30],
    ['2019-01-31', 'More', 40, 30],
  ]);
});

test('while nobody says what such a row is, the larger figure is the least that can be', () => {
  expect(whole(null)).toEqual([
    '2019-01-31 Agrees 30…30',
    '2019-01-31 Less 30…Infinity',
    '2019-01-31 More 40…Infinity',
    '2019-01-31 Other 7…7',
    '2019-02-28 Less 9…9',
  ]);
});

test('a total holds as it is stated', () => {
  expect(whole('totals').slice(0, 3)).toEqual([
    '2019-01-31 Agrees 30…30',
    '2019-01-31 Less 5…5',
    '2019-01-31 More 40…40',
  ]);
});

test('a further part is added, a row that agrees with the others is a total all the same', () => {
  expect(whole('parts').slice(0, 3)).toEqual([
    '2019-01-31 Agrees 30…30',
    '2019-01-31 Less 35…35',
    '2019-01-31 More 70…70',
  ]);
});

test('a row or parts without a figure take none away, and leave the whole open', () => {
  const stated = cubeOf(['2019-01-31 A *', '2019-01-31 B 5']);
  const sums = cubeOf(['2019-01-31 A 30', '2019-01-31 B *']);
  const twice = toldTwice(stated, sums);
  expect(figures(wholeOf(stated, sums, twice, 'parts'))).toEqual([
    '2019-01-31 A 30…Infinity',
    '2019-01-31 B 5…Infinity',
  ]);
  expect(figures(wholeOf(stated, sums, twice, null))).toEqual([
    '2019-01-31 A 30…Infinity',
    '2019-01-31 B 5…Infinity',
  ]);
  expect(figures(wholeOf(stated, sums, twice, 'totals'))).toEqual([
    '2019-01-31 A 30…Infinity',
    '2019-01-31 B 5…5',
  ]);
  expect(levelMismatches(1, twice).map(({ place, stated, sum }) => [place, stated, sum])).toEqual([
    ['B', 5, null],
  ]);
});

test('rows most of which agree with their parts are totals', () => {
  const sums = cubeOf([
    '2019-01-31 A 30',
    '2019-01-31 B 7',
    '2019-01-31 C 1',
    '2019-01-31 D 0',
    '2019-01-31 E 0',
  ]);
  const zeros = ['2019-01-31 D 0', '2019-01-31 E 0'];
  const told = (...stated: readonly string[]) => areTotals(toldTwice(cubeOf([...stated, ...zeros]), sums));
  expect(told('2019-01-31 A 30', '2019-01-31 B 7', '2019-01-31 C 5')).toBe(true);
  expect(told('2019-01-31 A 30', '2019-01-31 B 9')).toBe(false);
  expect(told('2019-01-31 A 9')).toBe(false);
});
