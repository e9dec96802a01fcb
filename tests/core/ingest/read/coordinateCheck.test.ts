import { describe, expect, test } from 'vitest';
import type { Extent } from '../../../../src/core/domain/extent';
import { CoordinateCheck } from '../../../../src/core/ingest/read/coordinateCheck';

type Written = readonly [latitude: string, longitude: string];

const oddPoints = (...points: readonly Written[]) => oddIn(null, points);

function oddIn(extent: Extent | null, points: readonly Written[]): string[] {
  const check = new CoordinateCheck(extent);
  const odd = points.flatMap(([latitude, longitude], index) => {
    const [north = NaN, east = NaN] = [latitude, longitude].map((text) => (text === '' ? NaN : Number(text)));
    return check.see(north, east, index + 2, `${latitude} ${longitude}`);
  });
  return [...odd, ...check.end()].map(({ row, code }) => `${row} ${code}`);
}

test('all points of a file may have their axes exchanged, where it is known how the country lies', () => {
  const points: Written[] = [
    ['42.87', '36.86'],
    ['43.13', '36.34'],
    ['33.04', '40.28'],
    ['51.5', '0.1'],
  ];
  expect(oddIn([38.7, 29, 48.6, 37.4], points)).toEqual(['2 axis_swap_suspected', '3 axis_swap_suspected']);
  expect(oddIn(null, points)).toEqual([]);
});

test('a point that is nowhere on earth has no place, as those before it show or not', () => {
  const points: Written[] = [
    ['91', '42.87'],
    ['36.86', '181'],
    ['-90.5', '42.87'],
    ['36.86', '42.87'],
  ];
  const nowhere = ['2 no_geometry', '3 no_geometry', '4 no_geometry'];
  expect(oddIn([38.7, 29, 48.6, 37.4], points)).toEqual(nowhere);
  expect(oddIn(null, points)).toEqual(nowhere);
});

describe('a point', () => {
  const DUHOK = ['36.86', '42.87'] as const;
  const MOSUL = ['36.34', '43.13'] as const;

  test.each([
    ['among the others', ['35.46', '44.38'], []],
    ['with its axes in each other’s place', ['42.68', '37.15'], ['4 axis_swap_suspected']],
    ['far away, but not by a swap', ['51.5', '0.1'], []],
    ['of zeros', ['0', '0.0'], ['4 null_island']],
    ['that is none', ['', '42'], ['4 no_geometry']],
    ['of words', ['north', 'east'], ['4 no_geometry']],
  ] as const)('%s', (_, point, expected) => {
    expect(oddPoints(DUHOK, MOSUL, point)).toEqual(expected);
  });

  test('that is odd is told once, wherever it stands among many', () => {
    const many = Array.from({ length: 150 }, () => DUHOK);
    expect(oddPoints(['42.68', '37.15'], ...many, ['42.69', '37.16'])).toEqual([
      '2 axis_swap_suspected',
      '153 axis_swap_suspected',
    ]);
  });
});
