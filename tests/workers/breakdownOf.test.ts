import { expect, test } from 'vitest';
import { breakdownOf } from '../../src/workers/breakdownOf';
import { TableShelf } from '../../src/workers/tableShelf';
import { cubeOf } from '../core/cubeOf';
import { SMALL_IRAQ } from '../core/smallIraq';

const QUERY = { dataset: 'd', measure: 'idps', dimension: 'shelter', places: ['IQG09'] } as const;
const FAMILIES = ['2015-09-29 IQG09 camp 100', '2015-09-29 IQG09 rented 200'];
const PEOPLE = ['2015-09-29 IQG09 camp 500', '2015-09-29 IQG09 rented 1100'];

test.each([
  ['individuals, where a file gives both for all', FAMILIES, PEOPLE, 5.3, 'individuals', [1100, 500]],
  ['families, where people were made from them', FAMILIES, PEOPLE, 6, 'families', [200, 100]],
  ['families, where people are known of some alone', FAMILIES, PEOPLE.slice(1), 5.3, 'families', [200, 100]],
  ['families, where nothing else is given', FAMILIES, [], 5.3, 'families', [200, 100]],
  ['individuals, where nothing else is given', [], PEOPLE, 5.3, 'individuals', [1100, 500]],
] as const)('parts are of %s', async (_, families, people, each, unit, values) => {
  const dimension = 'shelter' as const;
  const wholes = [
    cubeOf(['2015-09-29 IQG09 300'], { unit: 'families' }),
    cubeOf([`2015-09-29 IQG09 ${each * 300}`]),
  ];
  const cubes = [
    ...wholes,
    ...(families.length > 0 ? [cubeOf(families, { unit: 'families', dimension })] : []),
    ...(people.length > 0 ? [cubeOf(people, { dimension })] : []),
  ];
  const report = { file: 'f.csv', rows: { physical: 1, records: 1, skipped: 0, rejected: 0 }, issues: [] };
  const found = await breakdownOf(TableShelf.of({ cubes, report }, SMALL_IRAQ), QUERY);
  expect(found.unit).toBe(unit);
  expect(found.dates[0]?.parts.map(({ value }) => value)).toEqual(values);
});
