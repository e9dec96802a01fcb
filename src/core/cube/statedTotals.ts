import { hasValue } from '../domain/cellState';
import { agree } from '../domain/rounding';
import type { StatedTotal } from '../domain/statedTotal';
import { positionsIn } from './positions';
import type { Series } from './seriesCollector';

/** One that differs from the figure of its place; null where the place has none of that kind, so that nothing counts it. */
export interface WrongTotal {
  readonly stated: StatedTotal;
  readonly sum: number | null;
}

/** A series, and where its dates, places and keys stand in its cube. */
interface Indexed extends Series {
  readonly dayAt: ReadonlyMap<string, number>;
  readonly placeAt: ReadonlyMap<string, number>;
  readonly keyAt: ReadonlyMap<string, number>;
}

/**
 * The totals that cannot be the figures of their places, of which one known within bounds may be any within them, and
 * those that say of whom they are of a place without any.
 * One without a date is of the only date there is, or of none that is known. O(totals × series).
 */
export function wrongTotals(series: readonly Series[], totals: readonly StatedTotal[]): WrongTotal[] {
  if (totals.length === 0) return [];
  const all = series.map(indexed);
  return totals.flatMap((stated): WrongTotal[] => {
    const { partition, measure, unit, part, place, day, saysWhom } = stated;
    const own = all.filter(
      ({ cube, partition: other, placeAt }) =>
        other === partition &&
        cube.measure === measure &&
        cube.unit === unit &&
        (cube.by?.dimension ?? null) === (part?.dimension ?? null) &&
        placeAt.has(place),
    );
    const figure = own.map((one) => figureIn(one, stated)).find((one) => one !== null);
    if (figure) {
      const { sum, upper } = figure;
      const isWithin = stated.value >= sum && stated.value <= upper;
      return isWithin || agree(sum, stated.value) ? [] : [{ stated, sum }];
    }
    const isOfAnyDate = day === null && own.some(({ dayAt }) => dayAt.size > 1);
    return saysWhom && !isOfAnyDate ? [{ stated, sum: null }] : [];
  });
}

function indexed(series: Series): Indexed {
  const { dates, places, by } = series.cube;
  const keys = by?.keys ?? [''];
  return {
    ...series,
    dayAt: positionsIn(dates.map(({ day }) => day)),
    placeAt: positionsIn(places),
    keyAt: positionsIn(keys),
  };
}

function figureIn(
  { cube, dayAt, placeAt, keyAt }: Indexed,
  { day, place, part }: StatedTotal,
): { sum: number; upper: number } | null {
  const { states, values, uppers } = cube;
  const only = dayAt.size === 1 ? 0 : undefined;
  const date = day === null ? only : dayAt.get(day);
  const [position, key] = [placeAt.get(place), keyAt.get(part?.key ?? '')];
  if (date === undefined || position === undefined || key === undefined) return null;
  const at = (date * placeAt.size + position) * keyAt.size + key;
  return hasValue(states[at] ?? 0) ? { sum: values[at] ?? 0, upper: uppers[at] ?? 0 } : null;
}
