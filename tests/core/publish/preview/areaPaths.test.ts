import { expect, test } from 'vitest';
import { areaPaths } from '../../../../src/core/publish/preview/areaPaths';

const BOX = { x: 10, y: 20, width: 100, height: 100 };

test('areas that share an arc are drawn side by side in the box, in both forms of a topology', () => {
  const arcs = [
    [
      [10, 10],
      [10, 0],
    ],
    [
      [10, 0],
      [0, 0],
      [0, 10],
      [10, 10],
    ],
    [
      [10, 10],
      [20, 10],
      [20, 0],
      [10, 0],
    ],
  ];
  const geometries = [
    { type: 'Polygon', arcs: [[0, 1]], properties: { pcode: 'west' } },
    { type: 'MultiPolygon', arcs: [[[~0, 2]]], properties: { pcode: 'east' } },
    { type: null, properties: { pcode: 'nowhere' } },
  ];
  const plain = areaPaths({ arcs, objects: { governorates: { geometries } } }, BOX);
  expect(plain.map(({ place }) => place)).toEqual(['west', 'east', 'nowhere']);
  expect(plain[2]?.path).toBe('');
  const xs = (path = '') => [...path.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
  expect([Math.min(...xs(plain[0]?.path)), Math.max(...xs(plain[0]?.path))]).toEqual([10, 60]);
  expect([Math.min(...xs(plain[1]?.path)), Math.max(...xs(plain[1]?.path))]).toEqual([60, 110]);

  const steps = arcs.map((arc) =>
    arc.map(([x = 0, y = 0], index) => {
      const [px = 0, py = 0] = arc[index - 1] ?? [];
      return index === 0 ? [2 * x, 2 * y] : [2 * (x - px), 2 * (y - py)];
    }),
  );
  const transform = { scale: [0.5, 0.5], translate: [0, 0] };
  expect(areaPaths({ transform, arcs: steps, objects: { governorates: { geometries } } }, BOX)).toEqual(
    plain,
  );
});
