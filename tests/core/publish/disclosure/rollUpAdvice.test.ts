import { expect, test } from 'vitest';
import { rollUpAdvice } from '../../../../src/core/publish/disclosure/rollUpAdvice';
import { suppress } from '../../../../src/core/publish/disclosure/suppress';
import { tableOfGrid } from './tableOfGrid';

test('where more than two figures of five are suppressed, fewer parts are advised', () => {
  const table = tableOfGrid({ A: [1, 2, 800], B: [3, 900, 4], C: [700, 2, 1] });
  expect(rollUpAdvice(table, suppress(table).suppressed)).toEqual([
    expect.objectContaining({
      level: 'governorate',
      dimension: 'shelter',
      figures: 9,
      instead: 'coarserParts',
    }),
  ]);
});

test('zeros make no table look better than it is, and a table of large counts is left as it is', () => {
  expect(rollUpAdvice(tableOfGrid({ A: [0, 0, 90], B: [80, 0, 70] }), new Set())).toEqual([]);
});
