import type { Cube } from '../cube/cube';
import { shownValue, type Rate } from '../cube/rate';
import type { DatasetContext } from '../domain/dataset';
import type { ClassedValues } from './classBounds';

/** The denominators of a rate; null when the dataset has none. The year is that of the oldest estimate. */
export function rateOf(context: DatasetContext | null): Rate | null {
  const population = context?.population ?? [];
  if (population.length === 0) return null;
  return {
    residents: new Map(population.map(({ place, residents }) => [place, residents])),
    year: Math.min(...population.map(({ year }) => year)),
    sources: [...new Set(population.flatMap(({ source }) => source || []))],
  };
}

/**
 * The values that are shown at some dates: the largest, and all above zero when they are asked for. O(cells of the
 * dates), to sort them O(n log n).
 */
export function shownValues(cube: Cube, rate: Rate | null, dateIndexes: readonly number[]): ClassedValues {
  let largest = 0;
  eachShown(cube, rate, dateIndexes, (value) => (largest = Math.max(largest, value)));
  const all = () => {
    const values: number[] = [];
    eachShown(cube, rate, dateIndexes, (value) => value > 0 && values.push(value));
    return values.sort((a, b) => a - b);
  };
  return { largest, all };
}

/** The values shown at any date of a series: what classes that hold for all of them are made of. */
export function valuesOfSeries(cube: Cube, rate: Rate | null): ClassedValues {
  return shownValues(cube, rate, [...cube.dates.keys()]);
}

function eachShown(
  cube: Cube,
  rate: Rate | null,
  dateIndexes: readonly number[],
  take: (value: number) => void,
): void {
  for (const dateIndex of dateIndexes) {
    cube.places.forEach((place, index) => {
      const value = shownValue(cube, dateIndex * cube.places.length + index, place, rate);
      if (value !== null) take(value);
    });
  }
}
