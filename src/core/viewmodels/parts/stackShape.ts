import type { Day } from '../../domain/day';
import type { LayerRun } from './layers';

/** Where things stand in a stacked chart, in CSS pixels. `yOf` takes people or families, or hundredths of the sum. */
export interface StackScale {
  readonly xOf: (day: Day) => number;
  readonly yOf: (value: number) => number;
  /** Where a run ends that nothing follows. */
  readonly end: number;
}

/** What is left free where the classes change, in CSS pixels: the layers on either side are not the same. */
const CUT = 5;

/**
 * The outline of one layer of a run: its upper steps forwards, its lower ones back. A stock holds from its day to the
 * next reference date, so that the steps are level. As shares each date is a whole of its own. O(dates × layers).
 */
export function layerOutline(
  { dates, until, isCut }: LayerRun,
  layer: number,
  asShares: boolean,
  scale: StackScale,
): string {
  const held = until === null ? scale.end : scale.xOf(until);
  const start = dates[0] ? scale.xOf(dates[0].day) : held;
  const end = isCut ? held - Math.sign(held - start) * CUT : held;
  const steps = dates.map(({ day, values, sum }, index) => {
    const below = (values ?? []).slice(0, layer).reduce<number>((all, value) => all + (value ?? 0), 0);
    const value = values?.[layer] ?? 0;
    const of = (count: number) => scale.yOf(asShares ? (sum > 0 ? (count / sum) * 100 : 0) : count);
    const next = dates[index + 1];
    return {
      from: scale.xOf(day),
      to: next ? scale.xOf(next.day) : end,
      low: of(below),
      high: of(below + value),
    };
  });
  const written = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const upper = steps.flatMap(({ from, to, high }) => [written(from, high), written(to, high)]);
  const lower = steps.toReversed().flatMap(({ from, to, low }) => [written(to, low), written(from, low)]);
  return `M${[...upper, ...lower].join('L')}Z`;
}
