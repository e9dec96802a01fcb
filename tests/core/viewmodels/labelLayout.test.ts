import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/core/viewmodels/labelLayout';
import type { LabelWish, Point } from '../../../src/core/viewmodels/labelSpots';

const WHOLE = [-300, -300, 300, 300] as const;
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
  expect(placeLabels([wish('Anbar', 50, 1)], WHOLE)).toEqual([
    { place: 'Anbar', x: 50, y: 50, hasFigure: true, box: [30, 38, 70, 62] },
  ]);
});

test('the label of lower priority moves away, and none covers another', () => {
  const [first, second] = placeLabels([wish('Erbil', 50, 1), wish('Dahuk', 52, 2)], WHOLE);
  expect([first?.place, second?.place]).toEqual(['Dahuk', 'Erbil']);
  expect(
    Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 24 || Math.abs((first?.x ?? 0) - (second?.x ?? 0)) >= 40,
  ).toBe(true);
});

test('where there is no room at all a label is left out rather than laid over another', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => wish(`p${index}`, 50, index));
  expect(placeLabels(crowd, WHOLE).length).toBeLessThan(40);
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
  const placed = placeLabels(crowd, frame);
  expect(placed.length).toBeLessThan(9);
  expect(placed[0]).toMatchObject({ place: 'p8', hasFigure: true });
});

const circle = (place: string, at: Point, radius: number, priority: number): LabelWish => ({
  ...wish(place, 0, priority),
  anchor: at,
  ring: [],
  radius,
});

test('a label stands in the circle of no other place', () => {
  const [kirkuk, erbil] = placeLabels(
    [circle('Kirkuk', [0, 60], 30, 2), circle('Erbil', [0, 0], 20, 1)],
    WHOLE,
  );
  expect(kirkuk).toMatchObject({ place: 'Kirkuk', x: 0, y: 104 });
  expect(erbil).toMatchObject({ place: 'Erbil', x: 0, y: -34 });
});

test('an area without a circle keeps its label out of the circles too, or has none', () => {
  const area: LabelWish = { ...wish('Anbar', 50, 1), figure: null };
  const beside = placeLabels([area, circle('Baghdad', [50, 50], 5, 2)], WHOLE)[1];
  expect(beside).toMatchObject({ place: 'Anbar', x: 50, y: 38 });
  expect(placeLabels([area, circle('Baghdad', [50, 50], 90, 2)], WHOLE)).toHaveLength(1);
});

test('where all four sides of a circle are taken its label stands at a corner', () => {
  const others = [
    circle('north', [0, -60], 27, 0),
    circle('south', [0, 60], 27, 0),
    circle('east', [80, 0], 20, 0),
    circle('west', [-80, 0], 20, 0),
  ];
  const [placed] = placeLabels([{ ...circle('Erbil', [0, 0], 20, 1), figure: null }, ...others], WHOLE);
  expect(placed).toMatchObject({ place: 'Erbil' });
  expect(Math.abs(placed?.x ?? 0)).toBeGreaterThan(20);
  expect(Math.abs(placed?.y ?? 0)).toBeGreaterThan(10);
});

test('a label that would have no place moves the one in its way, and both keep their figures', () => {
  const wide: LabelWish = { ...wish('Sulaymaniyah', 60, 2), name: { width: 60, height: 12 } };
  const narrow: LabelWish = {
    ...wish('Kirkuk', 20, 1),
    ring: [
      [10, 40],
      [30, 40],
      [30, 60],
      [10, 60],
    ],
  };
  const placed = placeLabels([wide, narrow], WHOLE);
  expect(placed.map(({ place, hasFigure }) => [place, hasFigure])).toEqual([
    ['Sulaymaniyah', true],
    ['Kirkuk', true],
  ]);
  expect(placed[1]).toMatchObject({ x: 20, y: 50 });
});

test('a label makes room for a mark: it moves, goes without its figure, or is left out', () => {
  const around = (...marks: (readonly [number, number, number, number])[]) =>
    placeLabels([wish('Anbar', 50, 1)], WHOLE, marks)[0];
  expect(around([43, 36, 57, 50])).toMatchObject({ x: 50, y: 62, hasFigure: true });
  expect(around([0, 36, 100, 43], [0, 57, 100, 64])).toMatchObject({ x: 50, y: 50, hasFigure: false });
  expect(around([0, 0, 100, 100])).toBeUndefined();
});

test('a name that would be missing is worth more than the figure in its way, but for that of a chosen place', () => {
  const low: readonly Point[] = [
    [0, 40],
    [100, 40],
    [100, 60],
    [0, 60],
  ];
  const inLowRing = (place: string, y: number, priority: number, isChosen = false): LabelWish => ({
    ...wish(place, 50, priority),
    anchor: [50, y],
    ring: low,
    name: { width: 90, height: 12 },
    isChosen,
  });
  const tall = inLowRing('Erbil', 45, 2);
  const names = (...wishes: LabelWish[]) =>
    placeLabels(wishes, WHOLE).map(({ place, hasFigure }) => [place, hasFigure]);
  expect(names(tall)).toEqual([['Erbil', true]]);
  const both = [
    ['Sulaymaniyah', false],
    ['Erbil', false],
  ];
  expect(names(tall, inLowRing('Sulaymaniyah', 58, 1))).toEqual(both);
  const chosen = inLowRing('Erbil', 45, 2, true);
  expect(names(chosen, inLowRing('Sulaymaniyah', 58, 1))).toEqual([['Erbil', true]]);
  expect(names(chosen, inLowRing('Sulaymaniyah', 58, 1, true))).toEqual(both);
});
