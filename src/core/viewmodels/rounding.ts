/** Steps of round numbers, widest first; a count is rounded by the first that is at most a tenth of it. */
const STEPS = [50_000, 10_000, 5000, 1000, 500, 100];
const MILLION = 1_000_000;

/**
 * The round number that a count is "over", never up and never by more than a tenth of the count: steps of 50,000 below a
 * million, from there on three figures or more (spec 4.2). Null below 1,000 and where the count is that number exactly,
 * so that "over" would say too much.
 */
export function floorFigure(value: number): number | null {
  const step = STEPS.find((one) => value >= 10 * one && (value < MILLION || one < 50_000));
  const floor = step === undefined ? value : Math.floor(value / step) * step;
  return floor === value ? null : floor;
}

/** Rounds half away from zero to a number of decimals (spec 1.6). */
export function roundHalfAway(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.floor(scaled + 0.5 + Number.EPSILON * scaled)) / factor;
}
