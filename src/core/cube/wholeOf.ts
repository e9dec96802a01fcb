import { hasValue } from '../domain/cellState';
import type { BlankPlaces } from '../domain/series';
import type { Cube } from './cube';
import { agree } from '../domain/rounding';
import type { ToldTwice } from './levelMismatches';
import { orElse, type Told } from './orElse';
import { positionsIn } from './positions';

/**
 * The figures of places: those that rows state for them, or else the sums of their parts. Where the two disagree, and
 * `blanks` leaves open whether such a row is a total or one more part, the larger of them stands, as the least that
 * both readings allow; a row without a figure says nothing and leaves the sum of the parts open. O(cells).
 */
export function wholeOf(
  stated: Cube,
  sums: Cube,
  twice: readonly ToldTwice[],
  blanks: BlankPlaces | null,
): Cube {
  const differing = twice.filter((one) => !agree(one.stated, one.sum));
  if (blanks === 'parts') return orElse(stated, sums, toldBy(differing, bothOf));
  const open = blanks === null ? differing : differing.filter((one) => one.stated === null);
  const whole = orElse(stated, sums, toldBy(open, largerOf));
  openUpwards(whole, open);
  return whole;
}

function toldBy(twice: readonly ToldTwice[], who: (one: ToldTwice) => Told): Map<string, Told> {
  return new Map(twice.map((one) => [`${one.day} ${one.place}`, who(one)]));
}

function bothOf(): Told {
  return 'both';
}

function largerOf({ stated, sum }: ToldTwice): Told {
  return (sum ?? -1) > (stated ?? -1) ? 'other' : 'cube';
}

/** Takes the upper bound away where there is a figure. */
function openUpwards({ dates, places, by, states, uppers }: Cube, cells: readonly ToldTwice[]): void {
  const keys = by?.keys.length ?? 1;
  const dateAt = positionsIn<string>(dates.map(({ day }) => day));
  const placeAt = positionsIn(places);
  for (const { day, place } of cells) {
    const first = ((dateAt.get(day) ?? 0) * places.length + (placeAt.get(place) ?? 0)) * keys;
    for (let at = first; at < first + keys; at++) if (hasValue(states[at] ?? 0)) uppers[at] = Infinity;
  }
}
