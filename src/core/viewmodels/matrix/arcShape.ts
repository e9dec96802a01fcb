type Point = readonly [x: number, y: number];

const BEND = 0.18; // of the distance: how far the middle lies beside the straight line
const STEPS = 18; // corners of each side
const THIN = 0.8; // CSS pixels: where it begins it can still be seen
const SHORT = 9; // CSS pixels kept free around both points, where their names stand

/**
 * The outline of a group from one point to another, in CSS pixels: it begins thin where they came from and is `width`
 * wide where they are, so that the direction can be read without an arrow. It bends to the left of its
 * direction; the group the other way lies on the other side. Empty for points that are one.
 */
export function arcShape(start: Point, end: Point, width: number): string {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length === 0) return '';
  const free = Math.min(SHORT / length, 0.25);
  const between = (part: number): Point => [
    start[0] + (end[0] - start[0]) * part,
    start[1] + (end[1] - start[1]) * part,
  ];
  const [from, to] = [between(free), between(1 - free)];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2 + dy * BEND, (from[1] + to[1]) / 2 - dx * BEND];
  const [alongX, alongY] = [curve(from[0], middle[0], to[0]), curve(from[1], middle[1], to[1])];
  const left: string[] = [];
  const right: string[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const t = step / STEPS;
    const [x, y, slopeX, slopeY] = [alongX.at(t), alongY.at(t), alongX.slope(t), alongY.slope(t)];
    const half = (THIN + (width - THIN) * t) / 2 / (Math.hypot(slopeX, slopeY) || 1);
    left.push(`${(x + slopeY * half).toFixed(1)},${(y - slopeX * half).toFixed(1)}`);
    right.push(`${(x - slopeY * half).toFixed(1)},${(y + slopeX * half).toFixed(1)}`);
  }
  return `M${left.join('L')}L${right.toReversed().join('L')}Z`;
}

/** A quadratic curve along one axis, and its slope. */
function curve(from: number, middle: number, to: number) {
  return {
    at: (t: number) => (1 - t) ** 2 * from + 2 * (1 - t) * t * middle + t ** 2 * to,
    slope: (t: number) => 2 * (1 - t) * (middle - from) + 2 * t * (to - middle),
  };
}
