import { expect, test } from 'vitest';
import type { DatasetSummary, OfferedMeasure } from '../../../src/core/domain/dataset';
import { factorOf } from '../../../src/core/viewmodels/publication';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CUBE = cubeOf(['2015-09-29 Dahuk 6']);
const EARLY = day('2015-09-29');
const LATE = day('2020-08-31');
const offering = (given: Partial<OfferedMeasure>, other: Partial<DatasetSummary> = {}): DatasetSummary => ({
  ...SMALL_DATASET,
  ...other,
  measures: [{ measure: 'idps', units: ['individuals', 'families'], dimensions: [], ...given }],
});
const factors = (dataset: DatasetSummary) => [EARLY, LATE].map((at) => factorOf(dataset, CUBE, at));

test('the factor of the source changes at its break, or on the day that stands for one', () => {
  expect(factors(offering({ fromFamilies: true }))).toEqual(['six', 'sixAndFive']);
  const without = { fromFamilies: true as const, fiveInCampsFrom: LATE };
  expect(factors(offering(without, { breaks: [] }))).toEqual(['six', 'sixAndFive']);
  expect(factors(offering({ fromFamilies: true }, { breaks: [] }))).toEqual([null, null]);
  expect(factors(offering({}))).toEqual([null, null]);
});

test("of a person's own file no more is said than that all its families come to six", () => {
  const own = { id: 'file-1' };
  expect(factors(offering({ fromFamilies: true }, own))).toEqual([null, null]);
  expect(factors(offering({ fromFamilies: true, sixEach: true }, own))).toEqual(['fileSix', 'fileSix']);
});
