import { expect, test } from 'vitest';
import { DEFAULT_CLASSES } from '../../../src/core/domain/classChoice';
import { withCount, withMethod } from '../../../src/core/viewmodels/classEdit';

test('bounds of a person begin with those on screen, and end as a method with as many classes', () => {
  const own = withMethod(DEFAULT_CLASSES, 'own', [100, 500]);
  expect(own).toEqual({ kind: 'own', bounds: [100, 500] });
  expect(withMethod(own, 'quantile', [100, 500])).toEqual({
    kind: 'made',
    method: 'quantile',
    count: 3,
    over: 'dates',
  });
  expect(withMethod(DEFAULT_CLASSES, 'own', [])).toEqual({ kind: 'own', bounds: [1] });
  expect(withMethod(DEFAULT_CLASSES, 'own', [1 / 3, 2])).toEqual({ kind: 'own', bounds: [0.333333, 2] });
});

test('another number of classes takes the last bounds away, or doubles them', () => {
  const own = { kind: 'own', bounds: [100, 500] } as const;
  expect(withCount(own, 2)).toEqual({ kind: 'own', bounds: [100] });
  expect(withCount(own, 5)).toEqual({ kind: 'own', bounds: [100, 500, 1000, 2000] });
  expect(withCount(DEFAULT_CLASSES, 4)).toEqual({ ...DEFAULT_CLASSES, count: 4 });
});
