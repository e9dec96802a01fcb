import { carriedDay } from '../cube/carriedDay';
import { cellIndex, type Cube } from '../cube/cube';
import { dayNumber, type Day } from '../domain/day';
import type { PlaceId } from '../domain/place';

/** The day a figure is of that was carried forward from there, and how many days that is before the date it stands at. */
export interface CarriedFrom {
  readonly day: Day;
  readonly days: number;
}

/** Where the figure of a place at a date was carried from; null for one of the date itself, or none. */
export function carriedFrom(cube: Cube, dateIndex: number, place: PlaceId): CarriedFrom | null {
  const shown = cube.dates[dateIndex]?.day;
  const day = carriedDay(cube, cellIndex(cube, dateIndex, place));
  return shown === undefined || day === null ? null : { day, days: dayNumber(shown) - dayNumber(day) };
}
