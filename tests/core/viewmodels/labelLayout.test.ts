import { expect, test } from 'vitest';
import { placeLabels, type LabelWish, type Point } from '../../../src/core/viewmodels/labelLayout';

const SQUARE: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const wish = (place: string, x: number, priority: number): LabelWish => ({
  place,
  anchor: [x, 50],
  ring: SQUARE,
  name: { width: 40, height: 12 },
  figure: { width: 30, height: 12 },
  priority,
});

test('a free label stands at its anchor with its figure', () => {
  expect(placeLabels([wish('Anbar', 50, 1)])).toEqual([{ place: 'Anbar', x: 50, y: 50, hasFigure: true }]);
});

test('the label of lower priority moves away, and none covers another', () => {
  const [first, second] = placeLabels([wish('Erbil', 50, 1), wish('Dahuk', 52, 2)]);
  expect([first?.place, second?.place]).toEqual(['Dahuk', 'Erbil']);
  expect(
    Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 24 || Math.abs((first?.x ?? 0) - (second?.x ?? 0)) >= 40,
  ).toBe(true);
});

test('where there is no room at all a label is left out rather than laid over another', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => wish(`p${index}`, 50, index));
  expect(placeLabels(crowd).length).toBeLessThan(40);
});
