/** One measured quantity with all its samples; more is worse unless it is a rate. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly samples: readonly number[];
  /** What the median must not exceed; null when nothing was promised. */
  readonly budget: number | null;
  /** What the verdict says instead of a comparison with the budget. */
  readonly verdict?: 'met' | 'missed';
}

/** A figure as it is reported. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly budget: number | null;
  readonly verdict: 'met' | 'missed' | '';
}

/** Sums a figure up by its median, as a shared machine makes single runs late. */
export function rowOf({ name, unit, samples, budget, verdict }: Figure): Row {
  const sorted = samples.some(Number.isNaN) ? [] : samples.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  const compared = budget === null ? '' : median <= budget ? 'met' : 'missed';
  return {
    name,
    unit,
    median,
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
    budget,
    verdict: verdict ?? compared,
  };
}
