import { polygonContains } from 'd3';

/** A point in CSS pixels. */
export type Point = readonly [number, number];

/** A label that wants a place: where its area is widest or its point lies, and how large its lines are. */
export interface LabelWish {
  readonly place: string;
  readonly anchor: Point;
  /** The outer ring of the area, projected; empty for a point. */
  readonly ring: readonly Point[];
  /** The radius of the circle of a point, which its label stands beside; absent for an area. */
  readonly radius?: number;
  readonly name: { readonly width: number; readonly height: number };
  /** The line below the name; null when there is nothing to say. */
  readonly figure: { readonly width: number; readonly height: number } | null;
  /** Higher goes first. */
  readonly priority: number;
}

/** A label with its place. */
export interface PlacedLabel {
  readonly place: string;
  readonly x: number;
  readonly y: number;
  /** False when the figure had to be left out. */
  readonly hasFigure: boolean;
  readonly box: Box;
}

/** The room a label takes, in CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

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

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
const GAP = 2; // CSS pixels between a circle and its label

/**
 * Puts labels on a map so that none covers another, those of higher priority first: name and figure at the anchor or
 * near it, else the name alone, else nothing. A label never leaves its area with its middle; that of a point stands
 * below it, above it or at its sides, wholly inside the `frame`. O(n²) in labels.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Box = EVERYWHERE): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => b.priority - a.priority)) {
    const found = firstFree(wish, taken, frame);
    if (!found) continue;
    const { box, at, hasFigure } = found;
    taken.push(box);
    placed.push({ place: wish.place, x: at[0], y: at[1], hasFigure, box });
  }
  return placed;
}

/** The best way to set a label that covers none of the boxes taken; null when there is none. */
function firstFree(wish: LabelWish, taken: readonly Box[], frame: Box) {
  const polygon = wish.ring.map(([x, y]): [number, number] => [x, y]);
  for (const hasFigure of wish.figure ? [true, false] : [false]) {
    const { width, height } = sizeOf(wish, hasFigure);
    for (const [right, down] of shiftsOf(wish, width, height)) {
      const at: Point = [wish.anchor[0] + right * width, wish.anchor[1] + down * height];
      const box: Box = [at[0] - width / 2, at[1] - height / 2, at[0] + width / 2, at[1] + height / 2];
      if (taken.some((other) => overlap(box, other))) continue;
      if (wish.radius !== undefined && !isInside(box, frame)) continue;
      const isFree = wish.radius !== undefined || (right === 0 && down === 0);
      if (isFree || polygonContains(polygon, [at[0], at[1]])) return { at, box, hasFigure };
    }
  }
  return null;
}

/** Where a label may stand, in shares of its width and height from the anchor. */
function shiftsOf({ radius }: LabelWish, width: number, height: number): readonly Point[] {
  if (radius === undefined) return SHIFTS;
  const down = (radius + GAP) / height + 0.5;
  const right = (radius + 2 * GAP) / width + 0.5;
  return [
    [0, down],
    [0, -down],
    [right, 0],
    [-right, 0],
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

function isInside([left, top, right, bottom]: Box, frame: Box): boolean {
  return left >= frame[0] && top >= frame[1] && right <= frame[2] && bottom <= frame[3];
}
