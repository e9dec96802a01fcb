import type { Cube } from '../../cube/cube';
import { hasValue } from '../../domain/cellState';
import type { Day } from '../../domain/day';

/** The count of a day, place and part (empty for the whole); null where none is known. */
export type CountOf = (day: Day, place: string, key: string) => number | null;

/** Finds the counts of a cube, also for the coordinates of another. O(dates + places + parts) once, then O(1). */
export function countsIn({ dates, places, by, states, values }: Cube): CountOf {
  const keys = by?.keys ?? [''];
  const dateOf = new Map(dates.map(({ day }, index) => [day, index]));
  const placeOf = new Map(places.map((place, index) => [place, index]));
  const keyOf = new Map(keys.map((key, index) => [key, index]));
  return (day, place, key) => {
    const [date, at, part] = [dateOf.get(day), placeOf.get(place), keyOf.get(key)];
    if (date === undefined || at === undefined || part === undefined) return null;
    const cell = (date * places.length + at) * keys.length + part;
    return hasValue(states[cell] ?? 0) ? (values[cell] ?? 0) : null;
  };
}
