import { expect, test } from 'vitest';
import { faultsOfSites, publishedPlaces } from '../../../../src/core/publish/disclosure/sites';

const DAHUK = { id: 'IQG09', names: { en: 'Dahuk' }, spellings: ['Duhok'] };
const CAMP = { id: 'c1', names: { en: 'Camp' }, point: [42.8, 37.1] as const };
const reason = 'listed publicly by the authorities';

test('governorates leave as they are, without the spellings of files', () => {
  expect(faultsOfSites([DAHUK], [])).toEqual([]);
  expect(publishedPlaces([DAHUK], [])).toEqual([{ id: 'IQG09', names: { en: 'Dahuk' } }]);
});

test('districts leave only with a reason of their own', () => {
  expect(faultsOfSites([DAHUK], [], true)).toEqual(['districts_not_opted_in']);
  expect(faultsOfSites([DAHUK], [{ what: 'belowDistrict', reason }], true)).toEqual([
    'districts_not_opted_in',
  ]);
  expect(faultsOfSites([DAHUK], [{ what: 'districts', reason }], true)).toEqual([]);
});

test('sites leave only with a reason, and where they lie only with another', () => {
  const sites = { what: 'belowDistrict', reason } as const;
  const coordinates = { what: 'coordinates', reason } as const;
  expect(faultsOfSites([CAMP], [])).toEqual(['sites_not_opted_in']);
  expect(faultsOfSites([CAMP], [coordinates])).toEqual(['sites_not_opted_in']);
  expect(faultsOfSites([CAMP], [{ ...sites, reason: 'ok      ' }])).toEqual(['opt_in_without_reason']);
  expect(faultsOfSites([CAMP], [sites])).toEqual([]);
  expect(JSON.stringify(publishedPlaces([CAMP], [sites]))).not.toMatch(/42|37/);
  expect(publishedPlaces([CAMP], [sites, coordinates])).toEqual([CAMP]);
});
