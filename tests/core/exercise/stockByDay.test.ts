import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivalsByDay } from '../../../src/core/exercise/arrivalCurve';
import { peakOf } from '../../../src/core/exercise/gaps';
import { SHAPES } from '../../../src/core/exercise/scenario';
import { stockByDay } from '../../../src/core/exercise/stockByDay';
import { inject, SMALL } from './smallScenario';

test('shapes spread people to the unit, the earlier day first', () => {
  expect(arrivalsByDay({ shape: 'even', over: 3 }, 100, 4)).toEqual([34, 33, 33, 0]);
  expect(arrivalsByDay({ shape: 'front', over: 3 }, 100, 3)).toEqual([50, 33, 17]);
  expect(arrivalsByDay({ shape: 'peak', over: 3 }, 100, 3)).toEqual([25, 50, 25]);
});

test('a shape adds up to all people, whoever many', () => {
  const cases = [fc.constantFrom(...SHAPES), fc.integer({ min: 1, max: 60 }), fc.nat(5_000_000)] as const;
  fc.assert(
    fc.property(...cases, (shape, over, people) => {
      const counts = arrivalsByDay({ shape, over }, people, over);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people);
    }),
  );
});

test('the stock is all who came less all who left, not the arrivals of a day', () => {
  const days = stockByDay({ ...SMALL, departures: [0, 5, 0, 20] });
  expect(days.map(({ stock }) => stock)).toEqual([10, 35, 85, 65, 65]);
  expect(peakOf(days)?.day).toBe(3);
});

test('no more leave than are present', () => {
  const [first] = stockByDay({ ...SMALL, departures: [25] });
  expect(first).toMatchObject({ departures: 10, stock: 0 });
});

test('who comes to a closed point waits, is no part of the stock, and enters when it opens', () => {
  const days = stockByDay({ ...SMALL, injects: [inject('closed', 2, 3)] });
  expect(days.map(({ stock }) => stock)).toEqual([10, 10, 10, 90, 90]);
  expect(days.map(({ waiting }) => waiting)).toEqual([0, 30, 80, 0, 0]);
});

test('a second point takes those who wait, and those who come after', () => {
  const days = stockByDay({ ...SMALL, injects: [inject('closed', 1, 5), inject('secondPoint', 3)] });
  expect(days.map(({ stock }) => stock)).toEqual([0, 0, 90, 90, 90]);
  expect(days.map(({ isClosed }) => isClosed)).toEqual([true, true, false, false, false]);
});

test('a point that stays closed leaves people waiting at the end', () => {
  const last = stockByDay({ ...SMALL, injects: [inject('closed', 1, 5)] }).at(-1);
  expect(last).toMatchObject({ stock: 0, waiting: 90 });
});

test.each(['rain', 'outbreak', 'other'] as const)('%s invents no number', (kind) => {
  expect(stockByDay({ ...SMALL, injects: [inject(kind, 2)] })).toEqual(stockByDay(SMALL));
});

test('nobody is lost: who was due is present, waits or has left', () => {
  const day = fc.integer({ min: 1, max: 5 });
  const kind = fc.constantFrom('closed', 'secondPoint', 'rain');
  const injects = fc.array(fc.tuple(kind, day, day));
  fc.assert(
    fc.property(injects, fc.array(fc.nat(60), { maxLength: 5 }), (drawn, departures) => {
      const days = stockByDay({
        ...SMALL,
        departures,
        injects: drawn.map(([one, from, until]) => inject(one, from, until)),
      });
      let due = 0;
      let left = 0;
      for (const one of days) {
        due += one.due;
        left += one.departures;
        expect(one.stock + one.waiting + left).toBe(due);
      }
    }),
  );
});
