import { hasValue } from '../domain/cellState';
import { agree } from '../domain/rounding';
import type { District, PlaceId } from '../domain/place';
import { atPlaces } from './atPlaces';
import { cellIndex, type Cube } from './cube';
import { positionsIn } from './positions';
import { totalAt } from './totalAt';

/**
 * The figures of districts with the places that should stand in their sums. Those are the districts that the file
 * names; and all that are known in a governorate for which it once states more than these add up to, though none of
 * them is missing. Elsewhere a district that the file never names is nobody, not somebody unknown.
 * O(districts × dates).
 */
export function expectedDistricts(cube: Cube, stated: Cube | null, known: readonly District[]): Cube {
  const within = new Map(known.map((district) => [district.id, district.within]));
  const unexplained = (governorate: PlaceId) => {
    const named = cube.places.filter((place) => within.get(place) === governorate);
    return named.length > 0 && stated !== null && isOnceShort(cube, named, stated, governorate);
  };
  const short = new Set((stated?.places ?? []).filter(unexplained));
  const lacking = known.filter((district) => district.within !== null && short.has(district.within));
  return atPlaces(cube, [...cube.places, ...lacking.map(({ id }) => id)]);
}

function isOnceShort(cube: Cube, districts: readonly PlaceId[], stated: Cube, governorate: PlaceId): boolean {
  const dateOf = positionsIn(stated.dates.map(({ day }) => day));
  return cube.dates.some(({ day }, index) => {
    const at = cellIndex(stated, dateOf.get(day) ?? -1, governorate);
    if (!hasValue(stated.states[at] ?? 0)) return false;
    const { value, coverage } = totalAt(cube, index, districts);
    const whole = stated.values[at] ?? 0;
    return coverage.gaps.length === 0 && whole > (value ?? 0) && !agree(whole, value ?? 0);
  });
}
