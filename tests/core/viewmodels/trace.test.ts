import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { traceOf } from '../../../src/core/viewmodels/trace';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CELLS = ['2020-06-30 Dahuk 600', '2020-06-30 Erbil 660', '2020-08-31 Erbil 650'];

function trace(dateIndex: number, unit: 'individuals' | 'families' = 'individuals') {
  const cube = cubeOf(CELLS, { unit });
  const headline = headlineOf(SMALL_DATASET, cube, { places: ['kri'], dateIndex, sinceIndex: -1 });
  if (!headline) throw new Error('no headline');
  return traceOf(SMALL_DATASET, cube, headline);
}

test('a figure leads to its cells, largest first, each with its row and its source', () => {
  const { cells, file, sourceIds } = trace(0);
  expect(cells.map(({ names, value, row }) => [names.en, value, row])).toEqual([
    ['Erbil', 660, 3],
    ['Dahuk', 600, 2],
  ]);
  expect([file, sourceIds]).toEqual(['cells.csv', ['s']]);
});

test('a missing cell stands in the trace with its reason and without a row', () => {
  expect(trace(1).cells[1]).toEqual({
    carried: null,
    isFloor: false,
    isEstimated: false,
    names: { en: 'Dahuk' },
    value: null,
    empty: 'notReported',
    row: 0,
  });
});

test('a cell of which more may be there is a floor', () => {
  const cube = cubeOf(['2020-06-30 Dahuk 600', '2020-06-30 Erbil 660']);
  cube.uppers[0] = Infinity;
  const headline = headlineOf(SMALL_DATASET, cube, { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  if (!headline) throw new Error('no headline');
  const { cells } = traceOf(SMALL_DATASET, cube, headline);
  expect(cells.filter(({ isFloor }) => isFloor).map(({ value }) => value)).toEqual([cube.values[0]]);
});

test('the factor behind individuals changes with the break, and families have none', () => {
  expect([trace(0).factor, trace(1).factor, trace(0, 'families').factor]).toEqual([
    'six',
    'sixAndFive',
    null,
  ]);
});

test('breaks of the series are named whichever date is shown', () => {
  expect(trace(0).breaks.map(({ id }) => id)).toEqual(['camp-family-size-2020-08']);
});
