import { expect, test } from 'vitest';
import { changeBetween } from '../../../src/core/cube/changeBetween';
import { countedUnit, type Cube } from '../../../src/core/cube/cube';
import { peopleOfFamilies } from '../../../src/core/cube/peopleOfFamilies';
import { totalAt } from '../../../src/core/cube/totalAt';
import { CellState } from '../../../src/core/domain/cellState';
import { SMALL_DATASET } from '../smallDataset';
import { cubeOf } from '../cubeOf';

const FAMILIES = cubeOf(
  [
    '2020-06-30 Dahuk 100',
    '2020-06-30 Erbil <5',
    '2020-08-31 Dahuk 90',
    '2020-08-31 Erbil 10-20',
    '2020-08-31 Anbar ',
  ],
  { unit: 'families' },
);
const PEOPLE = peopleOfFamilies(FAMILIES, 5.5);

test('people of families are so many times the families, and estimates', () => {
  expect(PEOPLE).toMatchObject({ unit: 'individuals', perFamily: 5.5 });
  expect([countedUnit(PEOPLE), countedUnit(FAMILIES), countedUnit(cubeOf(['2020-01-01 A 1']))]).toEqual([
    'families',
    'families',
    'individuals',
  ]);
  expect(totalAt(PEOPLE, 0, ['Dahuk'])).toMatchObject({ value: 550, complete: true, estimated: true });
  expect(totalAt(FAMILIES, 0, ['Dahuk']).estimated).toBe(false);
});

test('bounds are multiplied, and what has no figure stays without, for its reason', () => {
  expect(totalAt(PEOPLE, 1, ['Erbil'])).toMatchObject({ value: 55, upper: 110 });
  expect(totalAt(PEOPLE, 0, ['Erbil'])).toMatchObject({ value: null, upper: 22 });
  const reasons = [...PEOPLE.states].filter((state) => state !== CellState.estimated);
  expect(reasons).toEqual(
    [...FAMILIES.states].filter((state) => state === CellState.suppressed || state === CellState.notReported),
  );
});

test('each cell is of whole people, so that sums of cells are', () => {
  const cube = peopleOfFamilies(
    cubeOf(['2020-01-01 A 3', '2020-01-01 B 3', '2020-01-01 C 1001'], { unit: 'families' }),
    5.5,
  );
  expect([...cube.values]).toEqual([17, 17, 5506]);
  expect(peopleOfFamilies(cubeOf(['2020-01-01 A 1001'], { unit: 'families' }), 5.1).values[0]).toBe(5105);
});

test('a break of the way the source makes individuals forbids no comparison of families', () => {
  const between = (cube: Cube) => changeBetween(cube, ['Dahuk'], 0, 1, SMALL_DATASET.breaks);
  expect(between(PEOPLE)).toMatchObject({ kind: 'change', absolute: -55 });
  expect(between(cubeOf(['2020-06-30 Dahuk 600', '2020-08-31 Dahuk 450'])).kind).toBe('refused');
});
