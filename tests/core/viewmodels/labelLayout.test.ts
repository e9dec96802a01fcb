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
  expect(placeLabels([wish('Anbar', 50, 1)])).toEqual([
    { place: 'Anbar', x: 50, y: 50, hasFigure: true, box: [30, 38, 70, 62] },
  ]);
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

test('the label of a point stands beside its circle, inside the map, or not at all', () => {
  const point = (place: string, at: Point, priority: number): LabelWish => ({
    ...wish(place, 0, priority),
    anchor: at,
    ring: [],
    radius: 10,
  });
  const frame = [0, 0, 100, 100] as const;
  const at = (...anchor: [number, number]) => placeLabels([point('Safwan', anchor, 1)], frame)[0];
  expect(at(50, 50)).toMatchObject({ x: 50, y: 74, hasFigure: true });
  expect(at(50, 90)).toMatchObject({ x: 50, y: 66 });
  expect(at(10, 50)).toMatchObject({ x: 44, y: 50 });
  expect(at(90, 50)).toMatchObject({ x: 56, y: 50 });
  const crowd = Array.from({ length: 9 }, (_, index) => point(`p${index}`, [50, 50], index));
  expect(placeLabels(crowd, frame).map(({ place, hasFigure }) => [place, hasFigure])).toEqual([
    ['p8', true],
    ['p7', true],
  ]);
});
