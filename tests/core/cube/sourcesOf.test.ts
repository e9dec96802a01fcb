import { expect, test } from 'vitest';
import { sourceOf, sourcesOf } from '../../../src/core/cube/sourcesOf';
import { CubeBuilder } from '../../../src/core/cube/cubeBuilder';
import { cellIndex } from '../../../src/core/cube/cube';
import { CellState } from '../../../src/core/domain/cellState';
import { day } from '../cubeOf';

function cubeOfSources() {
  const builder = new CubeBuilder('idps', 'individuals', null);
  const cells = [
    ['2020-06-30', 'Dahuk', 'list'],
    ['2020-08-31', 'Dahuk', 'api'],
    ['2020-08-31', 'Erbil', 'list'],
  ] as const;
  cells.forEach(([date, place, source], index) => {
    const figure = { state: CellState.reported, value: 1, upper: 1 };
    builder.add({ day: day(date), round: null, place, key: '', ...figure, row: index + 2, source });
  });
  return builder.build('cells.csv');
}

test('figures are of the sources of their own cells, not of all that the file names', () => {
  const cube = cubeOfSources();
  expect([...sourcesOf(cube, [0], ['Dahuk', 'Erbil'])]).toEqual(['list']);
  expect([...sourcesOf(cube, [0, 1], ['Dahuk'])].toSorted()).toEqual(['api', 'list']);
  expect([...sourcesOf(cube, [0, 1], ['Nowhere'])]).toEqual([]);
  expect(sourceOf(cube, cellIndex(cube, 0, 'Erbil'))).toBeNull(); // the file has no row for it
});
