import type { PlaceId } from '../domain/place';
import { cellIndex, type Cube } from './cube';

/** The source of a cell, as its file names it; null where the file has no row for the cell. */
export function sourceOf(cube: Cube, cell: number): string | null {
  if ((cube.rows[cell] ?? 0) === 0) return null;
  return cube.sourceIds[cube.sources[cell] ?? 0] ?? null;
}

/** The sources of the cells of some places at some dates, each once. O(dates × places). */
export function sourcesOf(
  cube: Cube,
  dateIndexes: readonly number[],
  places: readonly PlaceId[],
): ReadonlySet<string> {
  const cells = dateIndexes.flatMap((date) => places.map((place) => cellIndex(cube, date, place)));
  return new Set(cells.flatMap((cell) => sourceOf(cube, cell) ?? []));
}
