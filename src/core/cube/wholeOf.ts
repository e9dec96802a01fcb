import { hasValue } from '../domain/cellState';
import type { BlankPlaces } from '../domain/series';
import type { Cube } from './cube';
import type { LevelMismatch } from './levelMismatches';
import { orElse, type Told } from './orElse';

/**
 * The figures of places: those that rows state for them, or else the sums of their parts. Where the two disagree, and
 * `blanks` leaves open whether such a row is a total or one more part, the larger of them stands, as the least that
 * both readings allow. O(cells).
 */
export function wholeOf(
  stated: Cube,
  sums: Cube,
  wrong: readonly LevelMismatch[],
  blanks: BlankPlaces | null,
): Cube {
  const told = new Map<string, Told>();
  for (const { day, place, stated: value, sum } of wrong) {
    const isOther = blanks === null && sum > value;
    told.set(`${day} ${place}`, blanks === 'parts' ? 'both' : isOther ? 'other' : 'cube');
  }
  const whole = orElse(stated, sums, told);
  if (blanks === null) for (const { day, place } of wrong) openUpwards(whole, day, place);
  return whole;
}

function openUpwards({ dates, places, by, states, uppers }: Cube, day: string, place: string): void {
  const keys = by?.keys.length ?? 1;
  const date = dates.findIndex((one) => one.day === day);
  const first = (date * places.length + places.indexOf(place)) * keys;
  for (let at = first; at < first + keys; at++) if (hasValue(states[at] ?? 0)) uppers[at] = Infinity;
}
