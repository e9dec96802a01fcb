/**
 * The round number that a count is "over": down to a step of 50,000 (5,000 below 50,000, 500 below 5,000), never
 * up. Null when the count is small or is that number exactly, so that "over" would say too much (spec 4.2).
 */
export function floorFigure(value: number): number | null {
  const step = value >= 50_000 ? 50_000 : value >= 5000 ? 5000 : value >= 1000 ? 500 : 0;
  if (step === 0) return null;
  const floor = Math.floor(value / step) * step;
  return floor === value ? null : floor;
}

/** Rounds half away from zero to a number of decimals (spec 1.6). */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.floor(scaled + 0.5 + Number.EPSILON * scaled)) / factor;
}
