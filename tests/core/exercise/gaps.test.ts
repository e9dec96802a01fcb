import { expect, test } from 'vitest';
import { gapsOn } from '../../../src/core/exercise/gaps';
import { NO_PROGRESS, withCapacity } from '../../../src/core/exercise/progress';

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
