import { expect, test } from 'vitest';
import { areFromFamilies, areSixEach } from '../../../src/core/cube/areFromFamilies';
import { cubeOf } from '../cubeOf';

const families = (...cells: string[]) => cubeOf(cells, { unit: 'families' });

test('six people for each family, or five in camps, were made from families', () => {
  expect(areFromFamilies(cubeOf(['2020-12-31 A 600']), families('2020-12-31 A 100'))).toBe(true);
  const both = cubeOf(['2020-12-31 A 600', '2020-12-31 B 560', '2021-02-28 A 540']);
  expect(areFromFamilies(both, families('2020-12-31 A 100', '2020-12-31 B 100', '2021-02-28 A 90'))).toBe(
    true,
  );
});

test('any other size at one place says that people were counted', () => {
  const both = cubeOf(['2020-12-31 A 600', '2020-12-31 B 430']);
  expect(areFromFamilies(both, families('2020-12-31 A 100', '2020-12-31 B 100'))).toBe(false);
});

test('families that were asked may come to five or six by chance, but not to just six', () => {
  const both = cubeOf(['2020-12-31 A 520', '2020-12-31 B 530']);
  expect(areFromFamilies(both, families('2020-12-31 A 100', '2020-12-31 B 100'))).toBe(false);
});

test('nothing is known where the two stand nowhere together', () => {
  const people = cubeOf(['2020-12-31 A 600']);
  expect(areFromFamilies(people, families('2020-12-31 B 100'))).toBe(false);
  expect(areFromFamilies(people, families('2021-02-28 A 100'))).toBe(false);
  expect(areFromFamilies(cubeOf(['2020-12-31 A 0']), families('2020-12-31 A 0'))).toBe(false);
});

test('six for each family are told from those of whom camps have five', () => {
  const homes = families('2020-12-31 A 100', '2020-12-31 B 100');
  expect(areSixEach(cubeOf(['2020-12-31 A 600', '2020-12-31 B 600']), homes)).toBe(true);
  expect(areSixEach(cubeOf(['2020-12-31 A 600', '2020-12-31 B 560']), homes)).toBe(false);
});
