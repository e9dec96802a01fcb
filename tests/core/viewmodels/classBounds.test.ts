import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  areBounds,
  CLASS_METHODS,
  DEFAULT_CLASSES,
  type MadeClasses,
} from '../../../src/core/domain/classChoice';
import { classBounds } from '../../../src/core/viewmodels/classBounds';
import { classOf } from '../../../src/core/viewmodels/classes';

const made = (method: MadeClasses['method'], count: number): MadeClasses => ({
  ...DEFAULT_CLASSES,
  method,
  count,
});
const boundsOf = (values: readonly number[], method: MadeClasses['method'], count: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  return classBounds({ largest: sorted.at(-1) ?? 0, all: () => sorted }, made(method, count));
};
const sizes = (values: readonly number[], bounds: readonly number[]) =>
  [0, ...bounds].map((_, index) => values.filter((value) => classOf(value, bounds) === index).length);

describe('each way of making classes', () => {
  const values = [3, 8, 12, 40, 47, 55, 410, 462, 3900];
  test.each([
    ['ladder', 3, [1000, 2000]],
    ['equal', 3, [1300, 2600]],
    ['quantile', 3, [40, 400]],
    ['natural', 3, [400, 3000]],
    ['natural', 4, [40, 400, 3000]],
  ] as const)('%s in %d', (method, count, bounds) => {
    expect(boundsOf(values, method, count)).toEqual(bounds);
  });

  test('a rate has bounds of fractions that can be read', () => {
    expect(boundsOf([0.5, 1.2, 6.1], 'equal', 3)).toEqual([2.1, 4.2]);
    expect(boundsOf([0.29, 0.31, 0.62], 'quantile', 3)).toEqual([0.3, 0.6]);
  });

  test.each(CLASS_METHODS)('%s: nothing above zero has no bounds', (method) => {
    expect(boundsOf([], method, 5)).toEqual([]);
  });

  test('equal values are never parted, and few values give fewer classes', () => {
    expect(boundsOf([7, 7, 7, 7, 9], 'quantile', 4)).toEqual([9]);
    expect(boundsOf([7, 7], 'natural', 5)).toEqual([]);
    expect(boundsOf([7, 7], 'quantile', 5)).toEqual([]);
  });
});

const counts = fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 60 });
const count = fc.integer({ min: 2, max: 7 });

describe('laws', () => {
  test.each(CLASS_METHODS)('%s: bounds ascend above zero, no more of them than wished', (method) => {
    fc.assert(
      fc.property(counts, count, (values, wished) => {
        const bounds = boundsOf(values, method, wished);
        expect(bounds.length).toBeLessThan(wished);
        expect(bounds.length === 0 || areBounds(bounds)).toBe(true);
      }),
    );
  });

  test('quantiles of different values hold as many each, give or take one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 10 ** 7 }), { minLength: 7, maxLength: 60 }),
        count,
        (values, wished) => {
          const held = sizes(values, boundsOf(values, 'quantile', wished));
          expect(held).toHaveLength(wished);
          expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('no other parting of the values lies closer to its means than natural breaks', () => {
    const few = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 4 }), (values, wished) => {
        const sorted = values.toSorted((a, b) => a - b);
        const bounds = boundsOf(sorted, 'natural', wished);
        const spread = spreadOf(sorted, (value) => classOf(value, bounds));
        const best = Math.min(
          ...partings(sorted.length, wished).map((starts) =>
            spreadOf(sorted, (_, rank) => starts.filter((start) => rank >= start).length),
          ),
        );
        expect(spread).toBeCloseTo(best, 3);
      }),
    );
  });
});

/** Every way to cut a row of `length` values into `classes` pieces: the ranks at which a new piece begins. */
function partings(length: number, classes: number): number[][] {
  if (classes === 1) return [[]];
  return partings(length, classes - 1).flatMap((starts) =>
    Array.from({ length }, (_, rank) => rank)
      .filter((rank) => rank > (starts.at(-1) ?? 0))
      .map((rank) => [...starts, rank]),
  );
}

function spreadOf(values: readonly number[], classAt: (value: number, rank: number) => number): number {
  const classes = values.map(classAt);
  return [...new Set(classes)].reduce((sum, one) => {
    const members = values.filter((_, rank) => classes[rank] === one);
    const mean = members.reduce((total, value) => total + value, 0) / members.length;
    return sum + members.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}
