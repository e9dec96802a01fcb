import fc from 'fast-check';
import { expect, test } from 'vitest';
import { posterGrid } from '../../../../src/core/viewmodels/print/posterGrid';

const SQUARE = { shape: 1, gap: 0, caption: 0 };

test.each([
  [12, { width: 400, height: 300 }, { columns: 4, rows: 3, width: 100 }],
  [12, { width: 300, height: 400 }, { columns: 3, rows: 4, width: 100 }],
  [1, { width: 300, height: 400 }, { columns: 1, rows: 1, width: 300 }],
  [13, { width: 400, height: 400 }, { columns: 4, rows: 4, width: 100 }],
])('%i square maps in %o', (maps, room, expected) => {
  expect(posterGrid(maps, room, SQUARE)).toEqual(expected);
});

test('a caption takes height from the map, and a gap takes room between', () => {
  expect(posterGrid(4, { width: 210, height: 250 }, { shape: 1, gap: 10, caption: 20 }).width).toBe(100);
});

test('all maps have room, and no other number of columns would make them larger', () => {
  const room = fc.record({
    width: fc.integer({ min: 150, max: 400 }),
    height: fc.integer({ min: 150, max: 400 }),
  });
  const how = { shape: 1.1, gap: 4, caption: 6 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), room, (maps, size) => {
      const { columns, rows, width } = posterGrid(maps, size, how);
      expect(columns * rows).toBeGreaterThanOrEqual(maps);
      expect(columns * width + (columns - 1) * how.gap).toBeLessThanOrEqual(size.width + 1e-9);
      expect(rows * (width / how.shape + how.caption) + (rows - 1) * how.gap).toBeLessThanOrEqual(
        size.height + 1e-9,
      );
      for (let other = 1; other <= maps; other++) {
        const below = Math.ceil(maps / other);
        const wide = (size.width - (other - 1) * how.gap) / other;
        const high = ((size.height - (below - 1) * how.gap) / below - how.caption) * how.shape;
        expect(Math.min(wide, high)).toBeLessThanOrEqual(width + 1e-9);
      }
    }),
  );
});

test('without maps there is nothing to lay out', () => {
  expect(posterGrid(0, { width: 200, height: 200 }, SQUARE)).toEqual({ columns: 1, rows: 1, width: 0 });
});
