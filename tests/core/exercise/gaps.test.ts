import { expect, test } from 'vitest';
import { gapsOn, isNothingLacking } from '../../../src/core/exercise/gaps';
import { NO_PROGRESS, withCapacity, type CapacityEntry } from '../../../src/core/exercise/progress';

const taps = (day: number, progress = NO_PROGRESS, stock = 15_000) =>
  gapsOn({ day, stock }, progress).find(({ standard }) => standard.id === 'taps');

const entered = [
  { standard: 'taps', day: 2, value: 20 },
  { standard: 'taps', day: 4, value: 70 },
] as const;

test('what nobody entered is not zero: there is no gap to tell', () => {
  expect(taps(1)).toMatchObject({ amount: 60, capacity: null, gap: null });
});

test('a capacity holds from its day on; more than is needed leaves no gap', () => {
  const progress = { ...NO_PROGRESS, capacities: entered };
  expect([1, 2, 3, 4].map((day) => taps(day, progress)?.gap)).toEqual([null, 40, 40, 0]);
});

test('zero that was entered is zero, and a blank takes the figure back', () => {
  const zero = withCapacity(entered, { standard: 'taps', day: 4, value: 0 });
  expect(taps(4, { ...NO_PROGRESS, capacities: zero })).toMatchObject({ capacity: 0, gap: 60 });
  const blank = withCapacity(zero, { standard: 'taps', day: 4, value: null });
  expect(taps(4, { ...NO_PROGRESS, capacities: blank })).toMatchObject({ capacity: null, gap: null });
  expect(blank).toHaveLength(2);
});

test('that nothing is lacking is said only where a capacity is known', () => {
  const lackingWith = (capacities: readonly CapacityEntry[]) =>
    isNothingLacking(gapsOn({ day: 4, stock: 15_000 }, { ...NO_PROGRESS, capacities }));
  expect(lackingWith([])).toBe(false);
  expect(lackingWith([{ standard: 'taps', day: 2, value: 20 }])).toBe(false);
  expect(lackingWith(entered)).toBe(true);
  expect(lackingWith([...entered, { standard: 'beds', day: 1, value: 0 }])).toBe(false);
});
