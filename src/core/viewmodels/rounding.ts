const LEAST_ROUNDED = 1000;
const WIDEST_STEP = 50_000;

/**
 * The round number that a count is "over": down to a step of 1 or 5 with zeros, never up, and never by more than a
 * tenth of the count; 50,000 is the widest step (spec 4.2). Null below 1,000 and where the count is that number
 * exactly, so that "over" would say too much.
 */
export function floorFigure(value: number): number | null {
  if (value < LEAST_ROUNDED) return null;
  const tenth = value / 10;
  const power = 10 ** Math.floor(Math.log10(tenth));
  const step = Math.min(tenth < 5 * power ? power : 5 * power, WIDEST_STEP);
  const floor = Math.floor(value / step) * step;
  return floor === value ? null : floor;
}

/** Rounds half away from zero to a number of decimals (spec 1.6). */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.floor(scaled + 0.5 + Number.EPSILON * scaled)) / factor;
}
