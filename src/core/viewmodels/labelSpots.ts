import { polygonContains } from 'd3';

/** A point in CSS pixels. */
export type Point = readonly [number, number];

/** The room a label takes, in CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A circle on the map, in CSS pixels. */
export interface Circle {
  readonly anchor: Point;
  readonly radius: number;
}

/** A label that wants a place: where its area is widest or its point lies, and how large its lines are. */
export interface LabelWish {
  readonly place: string;
  readonly anchor: Point;
  /** The outer ring of the area, projected; empty for a point. */
  readonly ring: readonly Point[];
  /** The radius of the circle at the anchor, which its label stands beside; absent for an area without a circle. */
  readonly radius?: number;
  readonly name: { readonly width: number; readonly height: number };
  /** The line below the name; null when there is nothing to say. */
  readonly figure: { readonly width: number; readonly height: number } | null;
  /** Higher goes first. */
  readonly priority: number;
  /** Whether its figure stays when another place lacks room for its name, unless that one is chosen, too. */
  readonly isChosen?: boolean;
}

/** Where a label may stand. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Where a label may move to when its best place is taken: shares of its own width and height. */
const SHIFTS: readonly Point[] = [
  [0, 0],
  [0, -0.5],
  [0, 0.5],
  [-0.35, 0],
  [0.35, 0],
  [-0.35, 0.5],
  [0.35, 0.5],
  [-0.35, -0.5],
  [0.35, -0.5],
  [0, -1],
  [0, 1],
];

const GAP = 2; // CSS pixels between a circle and its label
const DIAGONAL = Math.SQRT1_2; // of the radius: how far right and how far down a circle reaches at its corner

/**
 * The spots for a label, the best first, one after the other as they are asked for: an area's label keeps its middle
 * inside the area, that of a circle stands around it and wholly inside the frame.
 */
export function* spotsOf(wish: LabelWish, hasFigure: boolean, frame: Box): Generator<LabelSpot> {
  const { anchor, radius, ring } = wish;
  const { width, height } = sizeOf(wish, hasFigure);
  const shifts = radius === undefined ? SHIFTS : shiftsAround(radius, width, height);
  for (const [right, down] of shifts) {
    const [x, y] = [anchor[0] + right * width, anchor[1] + down * height];
    const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
    const isHome = right === 0 && down === 0;
    const mayStand =
      radius === undefined
        ? isHome || polygonContains(ring as [number, number][], [x, y])
        : isInside(box, frame);
    if (mayStand) yield { x, y, box };
  }
}

/** Where a label may stand around a circle, in shares of its width and height from the anchor. */
function shiftsAround(radius: number, width: number, height: number): readonly Point[] {
  const down = (radius + GAP) / height + 0.5;
  const right = (radius + 2 * GAP) / width + 0.5;
  const corner = { right: (radius * DIAGONAL) / width + 0.5, down: (radius * DIAGONAL) / height + 0.5 };
  return [
    [0, down],
    [0, -down],
    [right, 0],
    [-right, 0],
    [corner.right, corner.down],
    [-corner.right, corner.down],
    [corner.right, -corner.down],
    [-corner.right, -corner.down],
  ];
}

function sizeOf({ name, figure }: LabelWish, hasFigure: boolean): { width: number; height: number } {
  return {
    width: Math.max(name.width, hasFigure ? (figure?.width ?? 0) : 0),
    height: name.height + (hasFigure ? (figure?.height ?? 0) : 0),
  };
}

/** Whether two labels cover each other. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Whether a label reaches into a circle. */
export function reachesInto([left, top, right, bottom]: Box, { anchor: [x, y], radius }: Circle): boolean {
  const [aside, apart] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
  return aside * aside + apart * apart < radius * radius;
}

function isInside([left, top, right, bottom]: Box, frame: Box): boolean {
  return left >= frame[0] && top >= frame[1] && right <= frame[2] && bottom <= frame[3];
}
