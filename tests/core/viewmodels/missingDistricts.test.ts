import { expect, test } from 'vitest';
import { rollUp } from '../../../src/core/cube/rollUp';
import { districtsBehind, missingDistricts } from '../../../src/core/viewmodels/missingDistricts';
import type { Cube } from '../../../src/core/cube/cube';
import { cubeOf } from '../cubeOf';
import { SMALL_DISTRICTS } from '../smallDistricts';

const parentOf = (id: string) => (id === 'Soran' ? 'Erbil' : 'Dahuk');
const query = {
  dataset: 'small',
  measure: 'idps',
  unit: 'individuals',
  districts: { within: null },
} as const;

/** What is missing at the second of two dates, of governorates added up of their districts. */
function missingOf(cells: readonly string[], more: { stated?: Cube; ofSites?: readonly string[] } = {}) {
  const cube = cubeOf(['2024-01-31 Zakho 3', '2024-01-31 Sumel 4', '2024-01-31 Soran 7', ...cells]);
  const { stated = null, ofSites = [] } = more;
  const { districts } = SMALL_DISTRICTS;
  const base = { ...SMALL_DISTRICTS, districts: districts && { ...districts, ofSites } };
  const whole = rollUp([{ cube, parentOf, isExpected: (place) => !ofSites.includes(place) }]);
  const shown = { cube: whole, dateIndex: 1, places: ['Dahuk', 'Erbil'] };
  return missingDistricts({ query, cube, stated }, base, shown).map(({ names, named, further }) => [
    names.en,
    named.map(({ en }) => en),
    further,
  ]);
}

test('a governorate that is a floor names its districts without a row, and those without a figure', () => {
  expect(missingOf(['2024-02-29 Zakho 3', '2024-02-29 Soran 7'])).toEqual([['Dahuk', ['Sumel'], 0]]);
  expect(missingOf(['2024-02-29 Zakho 3', '2024-02-29 Sumel ', '2024-02-29 Soran 7'])).toEqual([
    ['Dahuk', ['Sumel'], 0],
  ]);
});

test('one that is whole names none, nor one that has no figure at all, or whose figure the file states', () => {
  expect(missingOf(['2024-02-29 Zakho 3', '2024-02-29 Sumel 4', '2024-02-29 Soran 7'])).toEqual([]);
  expect(missingOf(['2024-02-29 Soran 7'])).toEqual([]);
  const stated = cubeOf(['2024-01-31 Dahuk 7', '2024-02-29 Dahuk 5+']);
  expect(missingOf(['2024-02-29 Zakho 3', '2024-02-29 Soran 7'], { stated })).toEqual([]);
});

test('a district whose sites are not listed any more is not missing, one that the file never names neither', () => {
  const open = ['2024-01-31 Camp 5', '2024-02-29 Zakho 3', '2024-02-29 Camp 5+', '2024-02-29 Soran 7'];
  expect(missingOf(open, { ofSites: ['Sumel'] })).toEqual([]);
  expect(missingOf(open)).toEqual([['Dahuk', ['Sumel'], 0]]);
});

test('a long list ends with how many more there are', () => {
  const ids = Array.from({ length: 9 }, (_, at) => `D${at}`);
  const cube = cubeOf(['2024-01-31 Zakho 3', ...ids.map((id) => `2024-01-31 ${id} 1`), '2024-02-29 Zakho 3']);
  const whole = rollUp([{ cube, parentOf, isExpected: () => true }]);
  const places = ['Zakho', ...ids].map((id) => ({ id, names: { en: id }, within: 'Dahuk' }));
  const { districts } = SMALL_DISTRICTS;
  const base = { ...SMALL_DISTRICTS, districts: districts && { ...districts, places } };
  const [found] = missingDistricts({ query, cube, stated: null }, base, {
    cube: whole,
    dateIndex: 1,
    places: ['Dahuk'],
  });
  expect([found?.named.length, found?.further]).toEqual([6, 3]);
});

test('districts are asked for in the unit that was counted, where there are some', () => {
  const families = cubeOf(['2024-01-31 Dahuk 3'], { unit: 'families' });
  const of = { dataset: SMALL_DISTRICTS.id, measure: 'idps', unit: 'families', districts: { within: null } };
  expect(districtsBehind(SMALL_DISTRICTS, families)).toEqual(of);
  const made: Cube = { ...families, unit: 'individuals', perFamily: 5 };
  expect(districtsBehind(SMALL_DISTRICTS, made)).toEqual(of);
  expect(districtsBehind(SMALL_DISTRICTS, cubeOf(['2024-01-31 Dahuk 3']))).toBeNull();
  expect(districtsBehind({ ...SMALL_DISTRICTS, level: 'district' }, families)).toBeNull();
  expect(districtsBehind({ ...SMALL_DISTRICTS, districts: null }, families)).toBeNull();
});
