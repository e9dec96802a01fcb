import { overlap, type Box, type Point } from './labelSpots';

/** A place that is to have a mark, in CSS pixels of the map as it is shown. */
export interface MarkedPlace {
  readonly place: string;
  /** Where its area is widest, or where it lies. */
  readonly anchor: Point;
  /** Whether a point lies in its area; null for a place that is a point. */
  readonly holds: ((point: Point) => boolean) | null;
}

/** What marks should leave free: names where they would stand by themselves, and marks of others. */
export interface MarkSurroundings {
  readonly names: readonly Box[];
  readonly marks: readonly Box[];
  /** The height of a name with its figure. */
  readonly height: number;
}

/** Half of the largest mark of a crossing, to each side and up and down, in CSS pixels. */
export const CROSSING_MARK = { aside: 6.5, apart: 4.5 } as const;

const HALF = 7; // CSS pixels: half of the mark of a signal
const STEP = 4; // CSS pixels between two points that are tried
const FARTHEST = 48; // CSS pixels from the anchor
const CORE = 4; // CSS pixels: half of what of a mark should lie within its area
const OVER_AN_EDGE = 10; // square CSS pixels of a name that are covered rather than a corner is in another area
const ON_A_MARK = 1e6; // worse than any name covered

/** The room around a point, so far to each side and so far up and down. */
export function boxAround([x, y]: Point, aside: number, apart: number): Box {
  return [x - aside, y - apart, x + aside, y + apart];
}

/** The room that the mark of a signal takes at a point. */
export function markBox(spot: Point): Box {
  return boxAround(spot, HALF, HALF);
}

/** The room that the mark of a crossing takes at a point. */
export function crossingBox(spot: Point): Box {
  return boxAround(spot, CROSSING_MARK.aside, CROSSING_MARK.apart);
}

/**
 * Where the marks of places stand, those given first first: within the area of the place, on no other mark where there
 * is room, and on as little of a name as can be; above the own name where that is free, else near the anchor. Names make
 * room for them afterwards (`labelLayout`). O(places × (names + places)).
 */
export function signalSpots(
  places: readonly MarkedPlace[],
  { names, marks, height }: MarkSurroundings,
): ReadonlyMap<string, Point> {
  const spots = new Map<string, Point>();
  const taken = [...marks];
  for (const { place, anchor, holds } of places) {
    const [x, y] = anchor;
    const near = (box: Box) => overlap(box, boxAround(anchor, REACH, REACH));
    const [namesNear, takenNear] = [names.filter(near), taken.filter(near)];
    let best: Point = anchor;
    let least = Infinity;
    const costOf = (spot: Point) => {
      const box = markBox(spot);
      const onNames = namesNear.reduce((sum, name) => sum + shared(name, box), 0);
      const onMarks = takenNear.some((mark) => overlap(mark, box)) ? ON_A_MARK : 0;
      const farAway = Math.hypot(spot[0] - x, spot[1] - y) / FARTHEST; // decides among equals
      const cost = onMarks + onNames + farAway;
      if (!holds || cost >= least) return cost;
      return cost + OVER_AN_EDGE * cornersOf(boxAround(spot, CORE, CORE)).filter((one) => !holds(one)).length;
    };
    const above: Point = [0, -height / 2 - HALF];
    for (const [right, down] of [above, ...AROUND]) {
      const spot: Point = [x + right, y + down];
      if (holds && !holds(spot)) continue;
      const cost = costOf(spot);
      if (cost < least) [best, least] = [spot, cost];
      if (spot === best && cost <= 1) break; // free: the others are farther away
    }
    spots.set(place, best);
    taken.push(markBox(best));
  }
  return spots;
}

const REACH = FARTHEST + 2 * HALF;

/** The points that are tried, the nearest first. */
const AROUND: readonly Point[] = Array.from(
  { length: (2 * FARTHEST) / STEP + 1 },
  (_, index) => index * STEP - FARTHEST,
)
  .flatMap((right, _, steps) => steps.map((down): Point => [right, down]))
  .filter(([right, down]) => Math.hypot(right, down) <= FARTHEST)
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

function cornersOf([left, top, right, bottom]: Box): Point[] {
  return [left, right].flatMap((x) => [top, bottom].map((y): Point => [x, y]));
}

/** How much of two boxes is the same, in square CSS pixels. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, width) * Math.max(0, height);
}
