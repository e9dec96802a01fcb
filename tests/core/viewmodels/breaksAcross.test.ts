import { expect, test } from 'vitest';
import { breaksAcross } from '../../../src/core/viewmodels/breaksAcross';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CUBE = cubeOf(['2020-06-30 Dahuk 600', '2020-09-30 Dahuk 550', '2020-10-31 Dahuk 540']);

test.each([
  ['between the first and the last, in whichever order they stand', [2, 0], 1],
  ['behind all of them', [1, 2], 0],
  ['at one date', [1], 0],
  ['without dates', [], 0],
] as const)('a change of method %s', (_, indexes, found) => {
  expect(breaksAcross(SMALL_DATASET, CUBE, [], indexes)).toEqual(SMALL_DATASET.breaks.slice(0, found));
});
