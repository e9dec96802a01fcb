import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/core/viewmodels/spreadLabels';

const ROOM = { gap: 10, top: 0, bottom: 100 };

test('labels that have room stand where they want to', () => {
  expect(spreadLabels([80, 20, 50], ROOM)).toEqual([80, 20, 50]);
});

test('labels at one height move apart evenly, in the order they were given', () => {
  expect(spreadLabels([50, 50, 50], ROOM)).toEqual([40, 50, 60]);
  expect(spreadLabels([52, 50, 20], ROOM)).toEqual([56, 46, 20]);
});

test('labels at an edge move inwards', () => {
  expect(spreadLabels([100, 100], ROOM)).toEqual([90, 100]);
  expect(spreadLabels([-5, 2], ROOM)).toEqual([0, 10]);
});

test('where there is no room for all, the lowest are left out', () => {
  expect(spreadLabels([10, 90, 50], { gap: 60, top: 0, bottom: 100 })).toEqual([0, null, 60]);
});

test('none covers another, none leaves the room, and their order is that of their heights', () => {
  const heights = fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 16 });
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = spreadLabels(wanted, ROOM);
      const shown = placed
        .flatMap((y, index) => (y === null ? [] : [{ y, wanted: wanted[index] ?? 0 }]))
        .toSorted((a, b) => a.y - b.y);
      expect(shown).toHaveLength(Math.min(wanted.length, 11));
      shown.forEach(({ y, wanted: height }, index) => {
        const next = shown[index + 1];
        expect(y).toBeGreaterThanOrEqual(ROOM.top);
        expect(y).toBeLessThanOrEqual(ROOM.bottom);
        if (!next) return;
        expect(next.y - y).toBeGreaterThanOrEqual(ROOM.gap - 1e-9);
        expect(next.wanted).toBeGreaterThanOrEqual(height);
      });
    }),
  );
});
