import { atPlaces } from './atPlaces';
import type { Series } from './seriesCollector';

/**
 * The series of a table whose rows say their unit themselves, each with the places that the other unit counts too: one
 * that has families and no individuals is not reported in individuals, not absent. O(series² + cells).
 */
export function withPlacesOfUnits(series: readonly Series[]): Series[] {
  return series.map((one) => {
    const others = series.filter((other) => other !== one && countSame(one, other));
    const places = new Set([one, ...others].flatMap(({ cube }) => cube.places));
    return places.size === one.cube.places.length ? one : { ...one, cube: atPlaces(one.cube, places) };
  });
}

/** Whether two series count the same people, all of them, in whichever unit. */
function countSame(one: Series, other: Series): boolean {
  return (
    one.partition === other.partition &&
    one.level === other.level &&
    one.cube.measure === other.cube.measure &&
    one.cube.by === null &&
    other.cube.by === null
  );
}
