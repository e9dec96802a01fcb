import type { Cube } from '../cube/cube';
import { peopleIn } from '../cube/peopleOfFamilies';
import { totalAt } from '../cube/totalAt';
import type { Total } from '../domain/coverage';
import type { Day } from '../domain/day';
import { FAMILY_SIZE } from '../domain/familySize';
import type { PlaceId } from '../domain/place';

/** How far around the size that is looked at others are shown, in people. */
const AROUND = 2;

/** How many people some families would be at one size. */
export interface SizedPeople {
  readonly size: number;
  readonly people: number;
  readonly chosen: boolean;
}

/** What hangs on the size of families: the families of some places at a day, and the people they would be. */
export interface FamilySizes {
  readonly families: Total;
  /** What the source gives as individuals of the same places and day; null where it gives none. */
  readonly own: Total | null;
  /** In ascending order of sizes, the chosen one among them. */
  readonly sizes: readonly SizedPeople[];
}

/**
 * The people that families of some places at a day are by whole sizes around the one that is chosen, and what the source
 * itself gives. Null where no families were counted for that day. O(places).
 */
export function familySizesOf(
  families: Cube,
  individuals: Cube | null,
  day: Day,
  places: readonly PlaceId[],
  size: number,
): FamilySizes | null {
  const total = totalOn(families, day, places);
  if (!total || total.value === null) return null;
  const own = individuals && totalOn(individuals, day, places);
  const whole = Math.round(size);
  const around = Array.from({ length: 2 * AROUND + 1 }, (_, index) => whole - AROUND + index);
  const sizes = [...new Set([...around, size])]
    .filter((one) => one >= FAMILY_SIZE.least && one <= FAMILY_SIZE.most)
    .toSorted((a, b) => a - b);
  // Place by place, as the page has them: their sum may be a person or two off the whole times the size.
  const counts = [...new Set(places)].map((place) => totalOn(families, day, [place])?.value ?? 0);
  const peopleAt = (one: number) => counts.reduce((sum, count) => sum + peopleIn(count, one), 0);
  return {
    families: total,
    own: own && own.value !== null ? own : null,
    sizes: sizes.map((one) => ({ size: one, people: peopleAt(one), chosen: one === size })),
  };
}

function totalOn(cube: Cube, day: Day, places: readonly PlaceId[]): Total | null {
  const index = cube.dates.findIndex((date) => date.day === day);
  return index < 0 ? null : totalAt(cube, index, places);
}
