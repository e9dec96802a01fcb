import { describe, expect, test } from 'vitest';
import { carryForward } from '../../../src/core/cube/carryForward';
import { districtChecks, districtSentence } from '../../../src/core/viewmodels/districtCheck';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DISTRICTS } from '../smallDistricts';

const DAY = day('2024-01-01');
const query = {
  dataset: 'small',
  measure: 'idps',
  unit: 'individuals',
  districts: { within: null },
} as const;

function checksOf(districts: readonly string[], stated: readonly string[]) {
  const on = (cells: readonly string[]) => cubeOf(cells.map((cell) => `2024-01-01 ${cell}`));
  return districtChecks({ query, cube: on(districts), stated: on(stated) }, DAY, SMALL_DISTRICTS);
}

const sentence = (...cells: Parameters<typeof checksOf>) => districtSentence(checksOf(...cells));

describe('districts beside their governorate', () => {
  test('that fall short are counted with those that did not report, and with the row that states more', () => {
    const checks = checksOf(['Zakho 40', 'Sumel ', 'Camp ', 'Soran 7'], ['Dahuk 50', 'Erbil 7']);
    expect(
      checks.map(({ governorate, sum, stated, row, agrees }) => [governorate, sum, stated, row, agrees]),
    ).toEqual([
      ['Dahuk', 40, 50, 2, false],
      ['Erbil', 7, 7, 3, true],
    ]);
    expect(checks[0]?.missing.map(({ id }) => id)).toEqual(['Sumel', 'Camp']);
    expect(districtSentence(checks)).toEqual({
      key: 'districts-of-stated-missing',
      values: {
        place: { names: { en: 'Dahuk' } },
        stated: { count: 50 },
        sum: { count: 40 },
        missing: { count: 2 },
      },
    });
  });

  test.each([
    ['agree', ['Zakho 40', 'Sumel 10'], ['Dahuk 50'], 'districts-agree'],
    ['agree in all', ['Zakho 40', 'Soran 7'], ['Dahuk 40', 'Erbil 7'], 'districts-agree-all'],
    ['exceed it', ['Zakho 60'], ['Dahuk 50'], 'districts-of-stated'],
    ['differ in several', ['Zakho 60', 'Soran 7'], ['Dahuk 50', 'Erbil 9'], 'districts-differ'],
  ])('that %s say so', (_, districts, stated, key) => {
    expect(sentence(districts, stated)?.key).toBe(key);
  });

  test('are compared by what they report of that day, without what is carried forward', () => {
    const cube = carryForward(cubeOf(['2023-12-01 Sumel 10', '2024-01-01 Zakho 40']), 60, []);
    const [check] = districtChecks(
      { query, cube, stated: cubeOf(['2024-01-01 Dahuk 50']) },
      DAY,
      SMALL_DISTRICTS,
    );
    expect([check?.sum, check?.agrees, check?.missing.map(({ id }) => id)]).toEqual([40, false, ['Sumel']]);
  });

  test('say nothing where the file states no governorate, or not on that day', () => {
    expect(sentence(['Zakho 40'], ['Anbar 5'])).toBeNull();
    const frame = { query, cube: cubeOf(['2024-01-01 Zakho 4']), stated: cubeOf(['2024-02-01 Dahuk 5']) };
    expect(districtChecks(frame, DAY, SMALL_DISTRICTS)).toEqual([]);
    expect(districtChecks({ ...frame, stated: null }, DAY, SMALL_DISTRICTS)).toEqual([]);
  });
});
