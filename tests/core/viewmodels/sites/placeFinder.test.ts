import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlaceFinder } from '../../../../src/core/viewmodels/sites/placeFinder';

/** A closed ring around a rectangle. */
function rectangle(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const FINDER = new PlaceFinder([
  { place: 'ring', rings: [rectangle(0, 0, 10, 10), rectangle(4, 4, 6, 6)] },
  { place: 'hole', rings: [rectangle(4, 4, 6, 6)] },
  { place: 'islands', rings: [rectangle(20, 0, 22, 2), rectangle(30, 0, 32, 2)] },
]);

describe('the place that a point lies in', () => {
  test.each<[string, readonly [number, number], string | null]>([
    ['inside', [1, 5], 'ring'],
    ['in the hole of another', [5, 5], 'hole'],
    ['beside the hole', [3.9, 5], 'ring'],
    ['on one of several parts', [31, 1], 'islands'],
    ['between the parts', [25, 1], null],
    ['north of all', [5, 10.5], null],
    ['far south of all', [5, -80], null],
  ])('%s', (_what, point, place) => {
    expect(FINDER.placeAt(point)).toBe(place);
  });

  test('is none where there are no outlines', () => {
    expect(new PlaceFinder([]).placeAt([1, 1])).toBeNull();
  });

  test('is the square that its whole degrees name, of a grid of squares', () => {
    const squares = Array.from({ length: 64 }, (_, index) => {
      const [x, y] = [index % 8, Math.floor(index / 8)];
      return { place: `${x} ${y}`, rings: [rectangle(x, y, x + 1, y + 1)] };
    });
    const finder = new PlaceFinder(squares);
    const between = fc.double({ min: 0.001, max: 7.999, noNaN: true });
    fc.assert(
      fc.property(between, between, (x, y) => {
        fc.pre(x % 1 !== 0 && y % 1 !== 0); // an edge belongs to one of its sides
        expect(finder.placeAt([x, y])).toBe(`${Math.floor(x)} ${Math.floor(y)}`);
      }),
    );
  });
});

describe('how far a point lies from an outline', () => {
  test('is measured to the nearest edge, in kilometres', () => {
    expect(FINDER.kilometresTo('islands', [31, 3])).toBeCloseTo(111.2, 1); // a degree of latitude
    const eastward = FINDER.kilometresTo('islands', [33, 1]) ?? 0;
    expect(eastward).toBeCloseTo(111.195 * Math.cos(Math.PI / 180), 1);
  });

  test('is not known of a place without one', () => {
    expect(FINDER.kilometresTo('elsewhere', [1, 1])).toBeNull();
  });
});
