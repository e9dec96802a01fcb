import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atPlaces } from '../../../src/core/cube/atPlaces';
import { expectedDistricts } from '../../../src/core/cube/expectedDistricts';
import { totalAt } from '../../../src/core/cube/totalAt';
import { cellsOf } from '../longText';
import { cubeOf } from '../cubeOf';
import { SMALL_DISTRICTS } from '../smallDistricts';

const KNOWN = [...SMALL_DISTRICTS.districts!.places, ...SMALL_DISTRICTS.districts!.unplaced];

describe('the figures of some places', () => {
  const cube = cubeOf(['2024-01-01 A 1', '2024-01-01 B 2', '2024-02-01 B 3', '2024-02-01 C <5']);

  test('are those of the cube, and not reported for a place it lacks', () => {
    const part = atPlaces(cube, ['X', 'B', 'C', 'B']);
    expect(part.places).toEqual(['B', 'C', 'X']);
    expect([...part.values]).toEqual([2, 0, 0, 3, cube.values[5], 0]);
    expect([...part.states]).toEqual([1, 0, 0, 1, cube.states[5], 0]);
    expect([...part.rows]).toEqual([3, 0, 0, 4, 5, 0]);
  });

  test('keep their breakdown', () => {
    const kind = { dimension: 'shelter' } as const;
    const parts = cubeOf(['2024-01-01 A camp 1', '2024-01-01 B camp 2', '2024-01-01 B other 3'], kind);
    expect(cellsOf(atPlaces(parts, ['B']))).toEqual(
      cellsOf(cubeOf(['2024-01-01 B camp 2', '2024-01-01 B other 3'], kind)).map((cell) => cell),
    );
  });

  test('are columns of their own', () => {
    atPlaces(cube, ['A']).values.fill(99);
    expect(cube.values[0]).toBe(1);
  });
});

describe('the districts expected in a sum', () => {
  const cube = cubeOf(['2024-01-01 Zakho 40', '2024-01-01 Soran 7']);
  const expected = (...stated: string[]) => expectedDistricts(cube, cubeOf(stated), KNOWN).places;

  test('are those the file names where they add up to what it states', () => {
    expect(expected('2024-01-01 Dahuk 40', '2024-01-01 Erbil 7')).toEqual(['Soran', 'Zakho']);
  });

  test('are all that are known where it states more: somebody is missing', () => {
    expect(expected('2024-01-01 Dahuk 50', '2024-01-01 Erbil 7')).toEqual([
      'Camp',
      'Soran',
      'Sumel',
      'Zakho',
    ]);
    const more = expectedDistricts(cube, cubeOf(['2024-01-01 Dahuk 50']), KNOWN);
    expect(totalAt(more, 0, ['Zakho', 'Sumel', 'Camp'])).toMatchObject({ value: 40, complete: false });
  });

  test('are those it names where one of them is missing: that explains the difference', () => {
    const gaps = cubeOf(['2024-01-01 Zakho 40', '2024-01-01 Sumel ', '2024-01-01 Soran 7']);
    expect(expectedDistricts(gaps, cubeOf(['2024-01-01 Dahuk 50']), KNOWN).places).toEqual([
      'Soran',
      'Sumel',
      'Zakho',
    ]);
  });

  test('are those it names where it states less or nothing, or names none', () => {
    expect(expected('2024-01-01 Dahuk 39')).toEqual(['Soran', 'Zakho']);
    expect(expectedDistricts(cube, null, KNOWN).places).toEqual(['Soran', 'Zakho']);
    expect(expected('2024-01-01 Anbar 5')).toEqual(['Soran', 'Zakho']);
  });
});

test('districts reported and missing make a floor: never more than is stated, and less only when some are missing', () => {
  const figure = fc.option(fc.nat({ max: 1000 }), { freq: 3 });
  fc.assert(
    fc.property(figure, figure, fc.nat({ max: 500 }), (zakho, sumel, elsewhere) => {
      const rows = [`2024-01-01 Zakho ${zakho ?? ''}`, `2024-01-01 Sumel ${sumel ?? ''}`];
      const stated = (zakho ?? 0) + (sumel ?? 0) + elsewhere;
      const cube = expectedDistricts(cubeOf(rows), cubeOf([`2024-01-01 Dahuk ${stated}`]), KNOWN);
      const { value, complete, coverage } = totalAt(cube, 0, cube.places);
      expect(value ?? 0).toBe((zakho ?? 0) + (sumel ?? 0));
      expect((value ?? 0) + elsewhere).toBe(stated);
      expect(complete).toBe(elsewhere === 0 && zakho !== null && sumel !== null);
      expect(coverage.reported + coverage.gaps.length).toBe(cube.places.length);
    }),
  );
});
