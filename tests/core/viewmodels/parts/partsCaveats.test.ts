import { expect, test } from 'vitest';
import type { LayeredDate } from '../../../../src/core/viewmodels/parts/layers';
import { isShort, partsCaveats } from '../../../../src/core/viewmodels/parts/partsCaveats';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const CUBE = cubeOf(['2020-09-30 Dahuk 7', '2020-09-30 Erbil 5', '2020-10-31 Dahuk 8']);
const at = (dateIndex: number) => ({
  dataset: SMALL_DATASET,
  cube: CUBE,
  dateIndex,
  chosen: ['Dahuk', 'Erbil'],
});
const date = (values: LayeredDate['values'], sum: number, total: number | null): LayeredDate => ({
  day: day('2020-09-30'),
  values,
  sum,
  total,
});

test('parts that are all there leave nothing to say', () => {
  expect(partsCaveats(at(0), date([7, 5], 12, 12))).toEqual([]);
  expect(partsCaveats(at(0), date([7, 5], 12, null))).toEqual([]);
  expect(partsCaveats(at(0), date(null, 0, null))).toEqual([]);
});

test('what is missing is named: places, people in no part, and layers without a figure', () => {
  expect(partsCaveats(at(1), date([8, null], 8, 10))).toEqual([
    { key: 'matrix-silent', values: { places: { list: [{ en: 'Erbil' }] } } },
    { key: 'parts-short', values: { missing: { count: 2 }, total: { count: 10 } } },
    { key: 'parts-blank', values: {} },
  ]);
  expect(partsCaveats(at(0), date([7, 6], 13, 12))).toEqual([
    { key: 'parts-over', values: { missing: { count: 1 }, total: { count: 12 } } },
  ]);
  expect([date([8], 8, 10), date([8], 8, 8), date([8], 8, null)].map(isShort)).toEqual([true, false, false]);
});
