import type { Position } from 'geojson';
import type { Extent } from '../../domain/extent';

const LEAST_POINTS = 3;
/** Points looked at for the median: every so many of a large file, which is as good and takes no time. */
const SAMPLE = 10_000;
/** A point belongs to the core when it is at most this many median distances from the median. */
const CORE = 2;
/** Degrees around the core that still count as near: about the width of a governorate. */
const MARGIN = 1;

/** Whether a position lies outside an area, and inside it when longitude and latitude change places. */
export function isSwapped([x = 0, y = 0]: Position, extent: Extent): boolean {
  return !contains(extent, x, y) && contains(extent, y, x);
}

/**
 * The area in which most of the points lie, with a margin; undefined for fewer than three points. A few points with
 * swapped axes do not widen it, because it is grown from the median.
 */
export function extentOfMost(all: readonly Position[]): Extent | undefined {
  const stride = Math.ceil(all.length / SAMPLE);
  const points = all.filter((_, index) => index % stride === 0);
  if (points.length < LEAST_POINTS) return undefined;
  const centreX = median(points.map(([x = 0]) => x));
  const centreY = median(points.map(([, y = 0]) => y));
  const distance = ([x = 0, y = 0]: Position) => Math.hypot(x - centreX, y - centreY);
  const reach = CORE * median(points.map(distance));
  const core = points.filter((point) => distance(point) <= reach);
  const [xs, ys] = [core.map(([x = 0]) => x), core.map(([, y = 0]) => y)];
  return [least(xs) - MARGIN, least(ys) - MARGIN, greatest(xs) + MARGIN, greatest(ys) + MARGIN];
}

function contains([west, south, east, north]: Extent, x: number, y: number): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
