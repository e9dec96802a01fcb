import { expect, test } from 'vitest';
import { notPublished } from '../../../src/core/viewmodels/publishable';
import { SMALL_DATASET } from '../smallDataset';

const sites = { ...SMALL_DATASET, places: [{ id: 'A', names: { en: 'A' }, point: [44, 36] as const }] };
const districts = { ...SMALL_DATASET, level: 'district' as const };

test('stocks of governorates can be frozen, and what cannot says why', () => {
  expect(notPublished(SMALL_DATASET, 'idps', null)).toBeNull();
  expect(notPublished(SMALL_DATASET, 'returnees', null)).toBeNull();
  expect(notPublished(districts, 'idps', null)).toBe('districts');
  expect(notPublished(sites, 'idps', null)).toBe('sites');
  expect(notPublished(SMALL_DATASET, 'arrivals', null)).toBe('flows');
  expect(notPublished(SMALL_DATASET, 'refugees', null)).toBe('measure');
  expect(notPublished(SMALL_DATASET, 'idps', 30)).toBe('carried');
});
