import type { Cube } from './cube';
import { rollUp } from './rollUp';

const itself = (place: string) => place;

/**
 * The figures of a cube and, at dates and places it has no row for, those of another one of the same measure, unit and
 * breakdown. A place that the first names is told by it alone, whatever keys it gives there. O(cells).
 */
export function orElse(cube: Cube, other: Cube): Cube {
  const rows = withoutThoseOf(cube, other);
  return rollUp([
    { cube, parentOf: itself },
    { cube: { ...other, rows }, parentOf: itself },
  ]);
}

/** The rows of a cube, 0 where another one has a row for the date and place. */
function withoutThoseOf(cube: Cube, other: Cube): Int32Array {
  const keys = cube.by?.keys.length ?? 1;
  const otherKeys = other.by?.keys.length ?? 1;
  const dayAt = new Map(cube.dates.map(({ day }, index) => [day, index]));
  const placeAt = new Map(cube.places.map((place, index) => [place, index]));
  const rows = Int32Array.from(other.rows);
  other.dates.forEach(({ day }, date) => {
    const ownDate = dayAt.get(day);
    other.places.forEach((place, index) => {
      const ownPlace = placeAt.get(place);
      if (ownDate === undefined || ownPlace === undefined) return;
      const own = (ownDate * cube.places.length + ownPlace) * keys;
      if (cube.rows.subarray(own, own + keys).every((row) => row === 0)) return;
      const at = (date * other.places.length + index) * otherKeys;
      rows.fill(0, at, at + otherKeys);
    });
  });
  return rows;
}
