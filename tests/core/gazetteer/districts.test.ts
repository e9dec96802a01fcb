import { describe, expect, test } from 'vitest';
import { SMALL_IRAQ_DISTRICTS } from '../smallIraq';

const districts = SMALL_IRAQ_DISTRICTS.districts!;

describe('a district', () => {
  test.each(['IQG09Q03', ' iqg09q03 ', 'IRQ-G09Q03'])('is found by the code %s', (code) => {
    expect(districts.matchCode(code)).toBe('IQG09Q03');
  });

  test('is not found by a code of the older scheme, which numbers governorates otherwise', () => {
    expect(districts.matchCode('IQ-G09Q03')).toBeNull();
    expect(districts.matchCode('')).toBeNull();
  });

  test.each([
    ['IQG09', 'Zakho', 'IQG09Q04'],
    ['IQG11', 'Zakho', 'IQG11Q04'],
    ['IQG09', 'sumail', 'IQG09Q03'],
    ['IQG06', 'حلبجه', 'IQG06Q05'],
  ])('of %s is found by the name %s', (governorate, name, place) => {
    expect(districts.matchName(governorate, name)).toBe(place);
  });

  test.each([
    ['IQG06', 'Zakho'],
    ['IQG09', 'Zakhoo'],
    ['IQG99', 'Zakho'],
    ['IQG09', ''],
  ])('of %s is not found by the name %s', (governorate, name) => {
    expect(districts.matchName(governorate, name)).toBeNull();
  });

  test('lies in its governorate', () => {
    expect(districts.governorateOf('IQG11Q04')).toBe('IQG11');
    expect(districts.governorateOf('IQG11')).toBeNull();
    expect(districts.places.find(({ id }) => id === 'IQG06Q05')).toEqual({
      id: 'IQG06Q05',
      names: { en: 'Halabja', ar: 'حلبجة' },
      within: 'IQG06',
    });
  });
});

test('districts leave the governorates as they are', () => {
  expect(SMALL_IRAQ_DISTRICTS.matchName('Dahuk')).toEqual({ place: 'IQG09', method: 'name' });
  expect(SMALL_IRAQ_DISTRICTS.matchName('Zakho')).toBeNull();
});
