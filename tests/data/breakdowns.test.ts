import { expect, test } from 'vitest';
import { cellOf, readTable, sumBy } from './readTable';

const families = sumBy(
  readTable('idps-families.csv').filter((row) => row('idps_families') !== ''),
  'idps_families',
  cellOf,
);

/** Families that the types of shelter leave out, by date and governorate. */
const SHELTER_SHORTFALLS: Record<string, number> = {
  '2020-08-31 IQG07': 16,
  '2020-08-31 IQG15': 60,
  '2020-10-31 IQG07': 98,
  '2020-10-31 IQG10': 2,
  '2020-10-31 IQG15': 60,
  '2020-10-31 IQG16': 10,
  '2020-12-31 IQG07': 98,
  '2020-12-31 IQG10': 2,
  '2020-12-31 IQG15': 60,
  '2021-02-28 IQG07': 98,
  '2021-02-28 IQG15': 60,
};

/** Families that the waves leave out, by date and governorate. */
const WAVE_SHORTFALLS: Record<string, number> = {
  '2020-02-29 IQG06': 141,
  '2020-02-29 IQG09': 1,
  '2020-02-29 IQG10': 26,
  '2020-02-29 IQG11': 261,
  '2020-04-29 IQG06': 151,
  '2020-04-29 IQG09': 1,
  '2020-04-29 IQG10': 26,
  '2020-04-29 IQG11': 327,
  '2020-06-30 IQG06': 254,
  '2020-06-30 IQG09': 1,
  '2020-06-30 IQG10': 27,
  '2020-06-30 IQG11': 327,
  '2020-06-30 IQG15': 4,
  '2020-08-31 IQG06': 325,
  '2020-08-31 IQG09': 1,
  '2020-08-31 IQG10': 27,
  '2020-08-31 IQG11': 329,
  '2020-08-31 IQG15': 13,
  '2020-10-31 IQG01': 3,
  '2020-10-31 IQG06': 727,
  '2020-10-31 IQG09': 2,
  '2020-10-31 IQG10': 34,
  '2020-10-31 IQG11': 334,
  '2020-10-31 IQG15': 58,
  '2020-12-31 IQG01': 2,
  '2020-12-31 IQG06': 857,
  '2020-12-31 IQG09': 2,
  '2020-12-31 IQG10': 37,
  '2020-12-31 IQG11': 401,
  '2020-12-31 IQG15': 101,
  '2020-12-31 IQG16': 22,
  '2021-02-28 IQG01': 19,
  '2021-02-28 IQG06': 1040,
  '2021-02-28 IQG09': 3,
  '2021-02-28 IQG10': 54,
  '2021-02-28 IQG11': 397,
  '2021-02-28 IQG15': 100,
  '2021-02-28 IQG16': 22,
};

/** What a breakdown leaves out of the families of each cell, where it is not nothing. */
function shortfalls(file: string): Record<string, number> {
  const sums = sumBy(readTable(file), 'idps_families', cellOf);
  const missing = [...families].map(([cell, count]) => [cell, count - (sums.get(cell) ?? 0)] as const);
  for (const cell of sums.keys()) expect(families.has(cell)).toBe(true);
  return Object.fromEntries(missing.filter(([, count]) => count !== 0));
}

test('the origins add up to the families of every cell', () => {
  expect(shortfalls('idps-by-origin.csv')).toEqual({});
});

test('the types of shelter fall short of the families in 11 known cells and no others', () => {
  expect(Object.keys(SHELTER_SHORTFALLS)).toHaveLength(11);
  expect(shortfalls('idps-by-shelter.csv')).toEqual(SHELTER_SHORTFALLS);
});

test('the waves fall short of the families in 38 known cells and no others', () => {
  expect(Object.keys(WAVE_SHORTFALLS)).toHaveLength(38);
  expect(shortfalls('idps-by-wave.csv')).toEqual(WAVE_SHORTFALLS);
});

test('each type of shelter that is counted belongs to a group', () => {
  const groups = new Map(
    readTable('shelter-types.csv').map((row) => [row('shelter_type'), row('shelter_group')]),
  );
  const types = new Set(readTable('idps-by-shelter.csv').map((row) => row('shelter_type')));
  expect([...groups.keys()]).toEqual([...types].toSorted());
  expect([...new Set(groups.values())].toSorted()).toEqual([
    'camp',
    'critical',
    'other',
    'private',
    'unknown',
  ]);
});
