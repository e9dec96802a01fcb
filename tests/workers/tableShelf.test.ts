import { expect, test } from 'vitest';
import { failureOf } from '../../src/workers/failed';
import { TableShelf, roleOf } from '../../src/workers/tableShelf';
import { SMALL_IRAQ } from '../core/smallIraq';
import { serve } from './loopback';

const TABLE = 'date,governorate,idps,families\n2015-09-29,Dahuk,5,1\n';

test('each table is read once, also when it is asked for twice at the same time', async () => {
  const { shelf, asked } = await shelfOver(() => 200);
  const both = await Promise.all([
    shelf.cube('idps', 'individuals', null),
    shelf.cube('idps', 'individuals', null),
  ]);
  expect(both.map((cube) => cube?.unit)).toEqual(['individuals', 'individuals']);
  await shelf.table('idps');
  expect(asked()).toBe(1);
});

test('a reading that failed is tried anew at the next call', async () => {
  const { shelf, asked } = await shelfOver((time) => (time === 1 ? 503 : 200));
  const failures = await Promise.all(
    [shelf.table('idps'), shelf.table('idps')].map((table) => table.then(() => null, failureOf)),
  );
  expect(failures.map((failure) => failure?.code)).toEqual(['data_missing', 'data_missing']);
  expect((await shelf.cube('idps', 'individuals', null))?.places).toEqual(['IQG09']);
  expect(asked()).toBe(2);
});

test('what the dataset does not have is not there, and is not asked for', async () => {
  const { shelf, asked } = await shelfOver(() => 200);
  expect(await shelf.cube('idps', 'families', 'origin')).toBeUndefined();
  expect(await shelf.cube('returnees', 'families', null)).toBeUndefined();
  expect(asked()).toBe(0);
  expect(await shelf.cube('arrivals', 'individuals', null)).toBeUndefined();
});

test('a table that was put on the shelf is not read', async () => {
  const { shelf, asked } = await shelfOver(() => 200);
  const empty = { file: 'a.csv', rows: { physical: 1, records: 0, skipped: 1, rejected: 0 }, issues: [] };
  shelf.put('idps', { cubes: [], report: empty });
  expect(await shelf.table('idps')).toEqual({ cubes: [], report: empty });
  expect(asked()).toBe(0);
});

test.each([
  ['idps', 'individuals', null, 'idps'],
  ['idps', 'families', null, 'families'],
  ['idps', 'families', 'origin', 'origin'],
  ['idps', 'families', 'shelter', 'shelter'],
  ['idps', 'individuals', 'wave', 'wave'],
  ['returnees', 'families', null, 'returnees'],
  ['returnees', 'individuals', 'lastDisplacement', 'returnees'],
] as const)('%s in %s by %s stand in the table of %s', (measure, unit, dimension, role) => {
  expect(roleOf(measure, unit, dimension)).toBe(role);
});

async function shelfOver(statusAt: (time: number) => number) {
  let times = 0;
  const address = await serve((_, response) => response.writeHead(statusAt(++times)).end(TABLE));
  return { shelf: new TableShelf({ idps: `${address}/idps.csv` }, SMALL_IRAQ), asked: () => times };
}
