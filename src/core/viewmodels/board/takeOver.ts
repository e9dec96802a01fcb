import type { Crossing } from '../../domain/crossing';
import type { Names, PlaceId } from '../../domain/place';
import type { BoardPoint } from './board';
import { freeId, newPoint } from './newBoard';
import { spellingsOf } from './pointsOfFile';

/**
 * The points of a board and behind them those of a list that are not among them by name. What the list does not tell
 * stays unknown: no status, no capacity. O(points × crossings).
 */
export function withCrossings(
  points: readonly BoardPoint[],
  crossings: readonly Crossing[],
  governorateOf: (place: PlaceId) => Names | null,
): BoardPoint[] {
  const named = new Set(points.flatMap(({ names }) => spellingsOf(names)));
  const all = [...points];
  for (const { names, spellings, kind, within } of crossings) {
    if (spellings.some((name) => named.has(name))) continue;
    all.push({
      ...newPoint(freeId('point', all), names),
      kind: kind === 'checkpoint' ? 'checkpoint' : 'crossing',
      governorate: (within === null ? null : governorateOf(within)) ?? { en: '' },
    });
  }
  return all;
}

/** The same of the places of a file: each point that it counts and the board has not. O(points + places). */
export function withPlaces(
  points: readonly BoardPoint[],
  places: readonly { readonly id: PlaceId; readonly names: Names }[],
  matched: ReadonlyMap<string, PlaceId>,
): BoardPoint[] {
  const known = new Set(matched.values());
  const all = [...points];
  for (const { id, names } of places) {
    if (!known.has(id)) all.push(newPoint(freeId('point', all), names));
  }
  return all;
}
