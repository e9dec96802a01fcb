import type { Cube } from './cube';
import { positionsIn } from './positions';
import { rollUp } from './rollUp';

const itself = (place: string) => place;

/** Whose figures a date and place has, where both cubes have some. */
export type Told = 'cube' | 'other' | 'both';

/**
 * The figures of a cube and, at dates and places it has no row for, those of another one of the same measure, unit and
 * breakdown. A place that the first names is told by it alone, whatever keys it gives there, unless `told` says
 * otherwise of its `day place`; both are added. O(cells).
 */
export function orElse(cube: Cube, other: Cube, told: ReadonlyMap<string, Told> = new Map()): Cube {
  const rows = { cube: Int32Array.from(cube.rows), other: Int32Array.from(other.rows) };
  const keys = { cube: cube.by?.keys.length ?? 1, other: other.by?.keys.length ?? 1 };
  const dayAt = positionsIn(cube.dates.map(({ day }) => day));
  const placeAt = positionsIn(cube.places);
  other.dates.forEach(({ day }, date) => {
    const ownDate = dayAt.get(day);
    other.places.forEach((place, index) => {
      const ownPlace = placeAt.get(place);
      if (ownDate === undefined || ownPlace === undefined) return;
      const own = (ownDate * cube.places.length + ownPlace) * keys.cube;
      const at = (date * other.places.length + index) * keys.other;
      if (cube.rows.subarray(own, own + keys.cube).every((row) => row === 0)) return;
      const whose = told.get(`${day} ${place}`) ?? 'cube';
      if (whose === 'cube') rows.other.fill(0, at, at + keys.other);
      if (whose === 'other') rows.cube.fill(0, own, own + keys.cube);
    });
  });
  return rollUp([
    { cube: { ...cube, rows: rows.cube }, parentOf: itself },
    { cube: { ...other, rows: rows.other }, parentOf: itself },
  ]);
}
