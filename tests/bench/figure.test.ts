import { expect, test } from 'vitest';
import { rowOf } from '../../scripts/bench/report/figure';
import { tableOf } from '../../scripts/bench/report/table';

const figure = { name: 'headline', unit: 'ms', samples: [3, 1, 9, 2], budget: 2.5 };

test('a figure is summed up by its median and held against its budget', () => {
  expect(rowOf(figure)).toEqual({
    name: 'headline',
    unit: 'ms',
    median: 2.5,
    min: 1,
    max: 9,
    budget: 2.5,
    verdict: 'met',
  });
  expect(rowOf({ ...figure, budget: 2.4 }).verdict).toBe('missed');
  expect(rowOf({ ...figure, budget: null }).verdict).toBe('');
});

test('a verdict of its own goes before the comparison', () => {
  expect(rowOf({ ...figure, budget: null, verdict: 'missed' }).verdict).toBe('missed');
});

test('nothing measured meets no budget', () => {
  expect(rowOf({ ...figure, samples: [] }).verdict).toBe('missed');
  expect(rowOf({ ...figure, samples: [1, NaN] }).verdict).toBe('missed');
});

test('a missed budget stands out in the table', () => {
  const [, , met, missed] = tableOf([rowOf(figure), rowOf({ ...figure, budget: 2 })]).split('\n');
  expect(met).toMatch(/^headline\s+ms\s+2\.5\s+1\s+9\s+2\.5\s+met$/);
  expect(missed).toMatch(/MISSED$/);
});
