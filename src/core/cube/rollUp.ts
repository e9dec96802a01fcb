import type { PlaceId } from '../domain/place';
import type { Cube } from './cube';
import type { CubeBuilder } from './cubeBuilder';

/**
 * Adds the figures of places to those of the places they lie in. Districts without a figure open the upper bound of
 * their governorate; places without a parent are left out. O(cells).
 */
export function rollUp(cube: Cube, parentOf: (place: PlaceId) => PlaceId | null, into: CubeBuilder): void {
  const keys = cube.by?.keys ?? [''];
  cube.dates.forEach(({ day, round }, date) => {
    cube.places.forEach((place, index) => {
      const parent = parentOf(place);
      if (parent === null) return;
      keys.forEach((key, keyIndex) => {
        const at = (date * cube.places.length + index) * keys.length + keyIndex;
        const row = cube.rows[at] ?? 0;
        if (row === 0) return;
        into.addPart({
          day,
          round,
          place: parent,
          key,
          state: cube.states[at] as 0 | 1 | 2 | 3 | 4 | 5,
          value: cube.values[at] ?? 0,
          upper: cube.uppers[at] ?? 0,
          row,
          source: cube.sourceIds[cube.sources[at] ?? 0] ?? '',
        });
      });
    });
  });
}
