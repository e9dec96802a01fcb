import { expect, test } from 'vitest';
import { scoreOf } from '../../../../src/core/viewmodels/questions/score';
import { truthOf, type Truth } from '../../../../src/core/viewmodels/questions/truth';
import type { Asked } from '../../../../src/core/viewmodels/questions/question';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const CUBE = cubeOf([
  '2015-01-31 Dahuk 1000',
  '2015-01-31 Erbil 1000',
  '2015-01-31 Anbar 700',
  '2015-06-30 Dahuk 900',
  '2015-06-30 Erbil 800',
  '2015-06-30 Anbar 100',
]);

function truth(asked: Asked): Truth {
  const found = truthOf({ ...asked, measure: 'idps', unit: 'individuals' }, SMALL_DATASET, CUBE);
  if (!found) throw new Error('no answer');
  return found;
}

test('places with the same figure share a rank', () => {
  const most = truth({ kind: 'most', day: day('2015-01-31') });
  expect(scoreOf(most, 'Dahuk')).toEqual({ points: 3, off: { kind: 'rank', rank: 1, value: 1000 } });
  expect(scoreOf(most, 'Erbil')).toMatchObject({ points: 3 });
  expect(scoreOf(most, 'Anbar')).toEqual({ points: 2, off: { kind: 'rank', rank: 2, value: 700 } });
  expect(scoreOf(most, '?Mars')).toEqual({ points: 0, off: { kind: 'rank', rank: null, value: null } });
});

test.each([
  [1000, 3],
  [1100, 3],
  [899, 2],
  [1250, 2],
  [1500, 1],
  [500, 1],
  [1501, 0],
  [0, 0],
])('of 1,000 people %d is worth %d points', (said, points) => {
  const count = truth({ kind: 'count', day: day('2015-01-31'), place: 'Dahuk' });
  expect(scoreOf(count, said).points).toBe(points);
});

test('too low is negative, exact is told', () => {
  const count = truth({ kind: 'count', day: day('2015-01-31'), place: 'Dahuk' });
  expect(scoreOf(count, 800).off).toEqual({ kind: 'percent', percent: -20, isExact: false });
  expect(scoreOf(count, 1000).off).toMatchObject({ isExact: true });
});

test.each([
  ['2015-01', 3, 0],
  ['2014-10', 2, -3],
  ['2015-05', 1, 4],
  ['2016-02', 0, 13],
])('the month %s is worth %d points', (said, points, months) => {
  const peak = truth({ kind: 'peak', place: 'Anbar' });
  expect(scoreOf(peak, said)).toEqual({ points, off: { kind: 'months', months } });
});

test('what is wrong with a sentence is right or not', () => {
  const error = truth({
    kind: 'error',
    flaw: 'sum',
    place: 'kri',
    from: day('2015-01-31'),
    day: day('2015-06-30'),
  });
  expect(scoreOf(error, 'sum')).toEqual({ points: 3, off: { kind: 'right', isRight: true } });
  expect(scoreOf(error, 'none')).toEqual({ points: 0, off: { kind: 'right', isRight: false } });
});
