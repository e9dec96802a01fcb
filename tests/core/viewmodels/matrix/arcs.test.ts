import { expect, test } from 'vitest';
import type { Breakdown } from '../../../../src/core/cube/breakdown';
import { arcsOf } from '../../../../src/core/viewmodels/matrix/arcs';
import { arcShape } from '../../../../src/core/viewmodels/matrix/arcShape';
import { originHostOf } from '../../../../src/core/viewmodels/matrix/originHost';
import { day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const DAY = day('2015-09-29');
const HOSTS: Record<string, Record<string, number>> = {
  Dahuk: { Anbar: 10, Dahuk: 4, Erbil: 2, unknown: 30 },
  Erbil: { Anbar: 20, Erbil: 1, '?Mars': 9 },
  Anbar: { Dahuk: 5 },
};
const matrix = originHostOf(
  new Map(
    Object.entries(HOSTS).map(([place, origins]): [string, Breakdown] => [
      place,
      {
        query: { dataset: 'small', measure: 'idps', dimension: 'origin', places: [place] },
        unit: 'families',
        file: 'parts.csv',
        sources: [],
        dates: [
          { day: DAY, total: null, parts: Object.entries(origins).map(([key, value]) => ({ key, value })) },
        ],
      },
    ]),
  ),
  DAY,
  SMALL_DATASET,
);
const onMap = new Set(['Dahuk', 'Erbil', 'Anbar']);
const arcs = (selected: readonly string[], most = 9) => {
  if (!matrix) throw new Error('no matrix');
  return arcsOf(matrix, { selected, onMap, most });
};
const short = (found: ReturnType<typeof arcs>) =>
  found.arcs.map(({ origin, host, value, way }) => `${origin}>${host} ${value} ${way}`);

test('the largest groups between two places of the map are drawn, and it is told what is not', () => {
  const found = arcs([], 2);
  expect(short(found)).toEqual(['Anbar>Erbil 20 any', 'Anbar>Dahuk 10 any']);
  expect(found).toMatchObject({ drawn: 30, elsewhere: 46, groups: 5, within: 5 });
});

test('with a place chosen only its groups are, those it hosts told from those it is the origin of', () => {
  const found = arcs(['Dahuk']);
  expect(short(found)).toEqual(['Anbar>Dahuk 10 in', 'Dahuk>Anbar 5 out', 'Erbil>Dahuk 2 in']);
  expect(found).toMatchObject({ drawn: 17, elsewhere: 17, groups: 3, within: 4 });
});

test('an arc is thin where it begins and wide where it ends, and two that are opposite lie side by side', () => {
  const corners = (shape: string) =>
    shape
      .slice(1, -1)
      .split('L')
      .map((corner) => corner.split(',').map(Number) as [number, number]);
  const there = corners(arcShape([0, 0], [100, 0], 20));
  const widthAt = (index: number) => {
    const [left, right] = [there[index], there.at(-1 - index)];
    return Math.hypot((left?.[0] ?? 0) - (right?.[0] ?? 0), (left?.[1] ?? 0) - (right?.[1] ?? 0));
  };
  expect(widthAt(0)).toBeCloseTo(0.8, 0);
  expect(widthAt(there.length / 2 - 1)).toBeCloseTo(20, 0);
  expect(Math.max(...there.map(([, y]) => y))).toBeLessThan(11);
  expect(Math.min(...corners(arcShape([100, 0], [0, 0], 20)).map(([, y]) => y))).toBeGreaterThan(-11);
  const ends = there.map(([x]) => x);
  expect([Math.min(...ends) > 0, Math.max(...ends) < 100]).toEqual([true, true]);
  expect(arcShape([5, 5], [5, 5], 20)).toBe('');
});
