import { expect, test } from 'vitest';
import { siteRows } from '../../../src/core/publish/siteRows';
import { day } from '../cubeOf';

const CAMP = {
  name: 'Camp One',
  code: 'S1',
  longitude: 42.87,
  latitude: 36.86,
  stated: 'IQG09',
  statedName: 'Dahuk',
  found: 'IQG15',
  foundName: 'Ninewa',
  kilometres: 3.14159,
  people: 5000,
  row: -4,
};

test('a site is a row with where it is stated to lie and where it lies; what there is not is blank', () => {
  const nowhere = { ...CAMP, longitude: null, latitude: null, found: null, foundName: null };
  const silent = { ...nowhere, kilometres: null, people: null, row: 0 };
  const [header, ...rows] = siteRows(day('2024-04-30'), 'idps_individuals', [CAMP, silent]);
  expect(header?.join()).toBe(
    'site,code,longitude,latitude,stated_pcode,stated_place,idps_individuals_2024-04-30,lies_in_pcode,lies_in_place,km_from_stated,row,further_rows',
  );
  expect(rows).toEqual([
    ['Camp One', 'S1', 42.87, 36.86, 'IQG09', 'Dahuk', 5000, 'IQG15', 'Ninewa', 3.1, 4, 'yes'],
    ['Camp One', 'S1', null, null, 'IQG09', 'Dahuk', null, null, null, null, null, null],
  ]);
});
