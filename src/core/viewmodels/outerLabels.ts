import { polygonContains } from 'd3';
import { overlap, reachesInto, spotsOf, type Box, type LabelWish, type Point } from './labelSpots';
import type { PlacedLabel } from './labelLayout';

/** What labels at a border must keep off, and the map that they must stay in. */
export interface OuterRoom {
  /** The outer rings of the areas. */
  readonly areas: readonly (readonly Point[])[];
  /** The room of other labels outside them. */
  readonly taken: readonly Box[];
  readonly frame: Box;
}

/**
 * Puts the labels of points at a border beside them, in the order given, each wholly outside the areas, whose own labels
 * stand inside; one that finds no free spot is left out. O(labels × (labels + vertices)).
 */
export function outerLabels(wishes: readonly LabelWish[], { areas, taken, frame }: OuterRoom): PlacedLabel[] {
  const circles = wishes.flatMap(({ place, anchor, radius }) => (radius ? [{ place, anchor, radius }] : []));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const { place } = wish;
    for (const spot of spotsOf(wish, false, frame)) {
      const isFree =
        cornersOf(spot.box).every((point) => !areas.some((ring) => isInside(ring, point))) &&
        circles.every((circle) => circle.place === place || !reachesInto(spot.box, circle)) &&
        [...taken, ...placed.map(({ box }) => box)].every((box) => !overlap(box, spot.box));
      if (!isFree) continue;
      placed.push({ ...spot, place, hasFigure: false });
      break;
    }
  }
  return placed;
}

/** The corners of a box and the middle of each side. */
function cornersOf([left, top, right, bottom]: Box): Point[] {
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  const across = [left, middle, right];
  return [
    ...across.flatMap((x): Point[] => [
      [x, top],
      [x, bottom],
    ]),
    [left, centre],
    [right, centre],
  ];
}

function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  return polygonContains(ring as [number, number][], [x, y]);
}
