import { expect, test } from 'vitest';
import { DEFAULT_CLASSES } from '../../../src/core/domain/classChoice';
import { datedMaps } from '../../../src/core/viewmodels/datedMaps';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CUBE = cubeOf([
  '2014-12-18 Dahuk 100',
  '2015-12-17 Dahuk 150',
  '2015-12-17 Erbil 4000',
  '2016-12-28 Dahuk 20',
]);

test('a colour means the same at every date, and the sum of each tells when a place is missing', () => {
  const maps = datedMaps(SMALL_DATASET, CUBE, [0, 1, 2], ['kri'], null, DEFAULT_CLASSES);
  expect(maps.map(({ model }) => model.bounds)).toEqual(Array(3).fill(maps[0]?.model.bounds));
  expect(maps.map(({ total }) => [total.value, total.complete])).toEqual([
    [100, false],
    [4150, true],
    [20, false],
  ]);
  const dahuk = maps.map(({ model }) => model.marks.find(({ place }) => place === 'Dahuk'));
  expect(dahuk.map((mark) => [mark?.value, mark?.selected])).toEqual([
    [100, true],
    [150, true],
    [20, true],
  ]);
  expect(dahuk[1]?.classIndex).toBeGreaterThan(dahuk[2]?.classIndex ?? 9);
});
