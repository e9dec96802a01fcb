import { expect, test } from 'vitest';
import { carryForward } from '../../../../src/core/cube/carryForward';
import { wayTo } from '../../../../src/core/viewmodels/questions/behind';
import type { Asked, Question } from '../../../../src/core/viewmodels/questions/question';
import { truthOf } from '../../../../src/core/viewmodels/questions/truth';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const CELLS = [
  '2015-09-10 Dahuk 400',
  '2015-09-10 Erbil 300',
  '2015-09-10 Anbar 500',
  '2015-09-29 Dahuk 420',
  '2015-09-29 Erbil 280',
  '2015-09-29 Anbar 500',
  '2015-10-15 Dahuk 100',
  '2015-10-15 Anbar 90',
  '2020-07-31 Dahuk 50',
  '2020-07-31 Erbil 60',
  '2020-07-31 Anbar 70',
  '2020-08-31 Dahuk 45',
  '2020-08-31 Erbil 55',
  '2020-08-31 Anbar 60',
];

const asked = (question: Asked): Question => ({ ...question, measure: 'idps', unit: 'individuals' });
const truth = (question: Asked, cells = CELLS) => truthOf(asked(question), SMALL_DATASET, cubeOf(cells));
const error = (flaw: 'sum' | 'zero' | 'broken' | 'none', place: string, from: string, to: string) =>
  truth({ kind: 'error', flaw, place, from: day(from), day: day(to) });

test('the place with the most comes first, and a place without a figure may have more', () => {
  expect(truth({ kind: 'most', day: day('2015-09-29') })).toEqual({
    kind: 'most',
    ranked: [
      { place: 'Anbar', value: 500 },
      { place: 'Dahuk', value: 420 },
      { place: 'Erbil', value: 280 },
    ],
    isSure: true,
  });
  expect(truth({ kind: 'most', day: day('2015-10-15') })).toMatchObject({ isSure: false });
});

test('a day that is no reference date is not answered', () => {
  expect(truth({ kind: 'most', day: day('2015-09-11') })).toBeNull();
});

test('a sum answers how many, a sum with a part missing does not', () => {
  const count = (place: string, at: string) => truth({ kind: 'count', place, day: day(at) });
  expect(count('kri', '2015-09-29')).toMatchObject({ value: 700 });
  expect(count('country', '2015-09-29')).toMatchObject({ value: 1200 });
  expect(count('kri', '2015-10-15')).toBeNull();
  expect(count('Atlantis', '2015-09-29')).toBeNull();
});

test('of one place a figure is read, of several they are added', () => {
  const way = (question: Asked) => {
    const found = truth(question);
    return found && wayTo(found);
  };
  expect(way({ kind: 'count', place: 'Erbil', day: day('2015-09-29') })).toBe('read');
  expect(way({ kind: 'count', place: 'kri', day: day('2015-09-29') })).toBe('count');
  expect(way({ kind: 'most', day: day('2015-09-29') })).toBe('most');
  expect(way({ kind: 'peak', place: 'Erbil' })).toBe('peak');
});

test('a figure that is carried forward answers nothing', () => {
  const carried = carryForward(cubeOf(CELLS), 400, []);
  const count = asked({ kind: 'count', place: 'Erbil', day: day('2015-10-15') });
  expect(truthOf(count, SMALL_DATASET, carried)).toBeNull();
});

test('a peak that came again has all its days', () => {
  expect(truth({ kind: 'peak', place: 'Anbar' })).toMatchObject({
    days: ['2015-09-10', '2015-09-29'],
    value: 500,
    isSure: true,
  });
  expect(truth({ kind: 'peak', place: 'country' })).toMatchObject({
    days: ['2015-09-10', '2015-09-29'],
    isSure: false,
  });
});

test('stocks of several dates make a sum that nobody may print', () => {
  expect(error('sum', 'kri', '2015-09-10', '2015-09-29')).toMatchObject({
    claim: { flaw: 'sum', sum: 1400, dates: 2, last: 700 },
  });
  expect(error('sum', 'kri', '2015-09-10', '2015-10-15')).toBeNull(); // Erbil is missing
});

test('a missing figure is told as zero, a reported one cannot be', () => {
  expect(error('zero', 'Erbil', '2015-10-15', '2015-10-15')).toMatchObject({
    claim: { flaw: 'zero', reason: 'notReported' },
  });
  expect(error('zero', 'Dahuk', '2015-10-15', '2015-10-15')).toBeNull();
});

test('a comparison is broken over a change of method only, and right within one', () => {
  expect(error('broken', 'country', '2020-07-31', '2020-08-31')).toMatchObject({
    claim: { flaw: 'broken', difference: -20, change: { because: { id: 'camp-family-size-2020-08' } } },
  });
  expect(error('none', 'country', '2020-07-31', '2020-08-31')).toBeNull();
  expect(error('broken', 'kri', '2015-09-10', '2015-09-29')).toBeNull();
  expect(error('none', 'Dahuk', '2015-09-10', '2015-09-29')).toMatchObject({
    claim: { flaw: 'none', change: { absolute: 20 } },
  });
});

test('a place that reports on one of the dates alone makes no rise across a change of method', () => {
  const claim = (cells: string[], place = 'country') =>
    truth({ kind: 'error', flaw: 'broken', place, from: day('2020-07-31'), day: day('2020-08-31') }, cells);
  const before = ['2020-07-31 Dahuk 50', '2020-07-31 Erbil 60'];
  const after = ['2020-08-31 Dahuk 50', '2020-08-31 Erbil 60', '2020-08-31 Anbar 50000'];
  expect(claim([...before, ...after])).toBeNull();
  expect(claim([...after.map(earlier), ...before.map(later)])).toBeNull();
  expect(claim([...before, '2020-07-31 Anbar 49000', ...after])).toMatchObject({
    claim: { difference: 1000 },
  });
});

const earlier = (cell: string) => cell.replace('2020-08', '2020-07');
const later = (cell: string) => cell.replace('2020-07', '2020-08');

test('figures of another measure or of movements answer nothing', () => {
  const question = asked({ kind: 'peak', place: 'Anbar' });
  expect(truthOf(question, SMALL_DATASET, cubeOf(CELLS, { unit: 'families' }))).toBeNull();
  const arrivals = cubeOf(CELLS, { measure: 'arrivals' });
  expect(truthOf({ ...question, measure: 'arrivals' }, SMALL_DATASET, arrivals)).toBeNull();
});
