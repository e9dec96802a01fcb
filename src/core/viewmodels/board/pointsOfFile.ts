import type { Crossing } from '../../domain/crossing';
import type { Names, Place, PlaceId } from '../../domain/place';
import { normaliseName } from '../../gazetteer/normaliseName';
import type { BoardPoint } from './board';

/** What of a file's place tells which point it is. */
type Named = Pick<Place, 'id' | 'names'>;

/**
 * Which place of a file each point of the board is, by name as the layer of crossings tells it: any spelling that the
 * list of crossings knows, else its own names. A name that two places share is nobody's. O(points × crossings + places).
 */
export function pointsOfFile(
  points: readonly BoardPoint[],
  places: readonly Named[],
  crossings: readonly Crossing[],
): ReadonlyMap<string, PlaceId> {
  const placeOf = new Map<string, PlaceId | null>();
  for (const { id, names } of places) {
    for (const name of spellingsOf(names)) {
      const other = placeOf.get(name);
      placeOf.set(name, other === undefined || other === id ? id : null);
    }
  }
  const found = new Map<string, PlaceId>();
  for (const { id, names } of points) {
    const own = spellingsOf(names);
    const known = crossings.find(({ spellings }) => own.some((name) => spellings.includes(name)));
    const ids = new Set([...own, ...(known?.spellings ?? [])].flatMap((name) => placeOf.get(name) ?? []));
    const [place] = ids;
    if (place !== undefined && ids.size === 1) found.set(id, place);
  }
  return found;
}

/** The names of a place in the form in which spellings agree. */
export function spellingsOf({ en, ar, ckb }: Names): string[] {
  return [en, ar ?? '', ckb ?? ''].map(normaliseName).filter((name) => name !== '');
}
