import type { Total } from '../domain/coverage';
import type { Day } from '../domain/day';
import { kindOf } from '../domain/measure';
import { failure, success, type Outcome } from '../domain/failure';
import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';
import { totalAt } from './totalAt';

/** One total per reference date of the cube, in order: a gap stays a gap. O(dates × places). */
export function seriesOf(cube: Cube, places: readonly PlaceId[]): Total[] {
  return cube.dates.map((_, dateIndex) => totalAt(cube, dateIndex, places));
}

/**
 * The sum over all dates, which only a flow has. For a stock it is refused: the same people would be counted again
 * at each date; `latestOf` and `peakOf` are what may be asked instead.
 */
export function sumOverDates(cube: Cube, places: readonly PlaceId[]): Outcome<number> {
  if (kindOf(cube.measure) === 'stock') return failure('stock_over_dates', cube.measure);
  return success(seriesOf(cube, places).reduce((sum, total) => sum + (total.value ?? 0), 0));
}

/** The last date with a figure; null when there is none. */
export function latestOf(cube: Cube, places: readonly PlaceId[]): { day: Day; total: Total } | null {
  const series = seriesOf(cube, places);
  for (let index = series.length - 1; index >= 0; index--) {
    const total = series[index];
    const day = cube.dates[index]?.day;
    if (total && day && total.value !== null) return { day, total };
  }
  return null;
}

/** The first date with the highest figure; null when there is none. */
export function peakOf(cube: Cube, places: readonly PlaceId[]): { day: Day; value: number } | null {
  let peak: { day: Day; value: number } | null = null;
  seriesOf(cube, places).forEach(({ value }, index) => {
    const day = cube.dates[index]?.day;
    if (day && value !== null && (peak === null || value > peak.value)) peak = { day, value };
  });
  return peak;
}
