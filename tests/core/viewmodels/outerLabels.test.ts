import { expect, test } from 'vitest';
import { overlap, type LabelWish, type Point } from '../../../src/core/viewmodels/labelSpots';
import { outerLabels } from '../../../src/core/viewmodels/outerLabels';

const SQUARE: Point[] = [
  [100, 100],
  [200, 100],
  [200, 200],
  [100, 200],
];
const ROOM = { areas: [SQUARE], taken: [], frame: [0, 0, 300, 300] } as const;

const at = (place: string, anchor: Point): LabelWish => ({
  place,
  anchor,
  ring: [],
  radius: 5,
  name: { width: 40, height: 12 },
  figure: null,
  priority: 0,
});

test('a label at a border stands outside, on whichever side that is', () => {
  const [east] = outerLabels([at('east', [200, 150])], ROOM);
  expect(east?.box[0]).toBeGreaterThan(200);
  const [west] = outerLabels([at('west', [100, 150])], ROOM);
  expect(west?.box[2]).toBeLessThan(100);
  const [north] = outerLabels([at('north', [150, 100])], ROOM);
  expect(north?.box[3]).toBeLessThan(100);
});

test('the first of two that want one spot has it, and the other stands elsewhere or is left out', () => {
  const labels = outerLabels([at('first', [200, 150]), at('second', [200, 156])], ROOM);
  expect(labels[0]?.place).toBe('first');
  const covered = labels.filter(({ box }, index) =>
    labels.slice(index + 1).some((other) => overlap(box, other.box)),
  );
  expect(covered).toEqual([]);
});

test('what is taken is kept off, and what has no room has no label', () => {
  expect(outerLabels([at('east', [200, 150])], { ...ROOM, taken: [[201, 0, 300, 300]] })).toEqual([]);
  expect(outerLabels([at('inside', [150, 150])], ROOM)).toEqual([]);
});
