import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';
import { positionsIn } from './positions';
import { noFigures } from './noFigures';

/**
 * The cube of some of its places and of others that it has no figure for, which are not reported on any date. Its
 * columns are its own. O(dates × places).
 */
export function atPlaces(cube: Cube, wanted: Iterable<PlaceId>): Cube {
  const places = [...new Set(wanted)].sort((a, b) => (a < b ? -1 : 1));
  const keys = cube.by?.keys.length ?? 1;
  const size = cube.dates.length * places.length * keys;
  const part: Cube = {
    ...cube,
    places,
    ...noFigures(size),
  };
  const columns = [
    [cube.values, part.values],
    [cube.uppers, part.uppers],
    [cube.states, part.states],
    [cube.rows, part.rows],
    [cube.sources, part.sources],
  ] as const;
  const positions = positionsIn(cube.places);
  places.forEach((place, index) => {
    const position = positions.get(place);
    if (position === undefined) return;
    for (let date = 0; date < cube.dates.length; date++) {
      const from = (date * cube.places.length + position) * keys;
      const to = (date * places.length + index) * keys;
      for (const [source, target] of columns) target.set(source.subarray(from, from + keys), to);
    }
  });
  return part;
}
