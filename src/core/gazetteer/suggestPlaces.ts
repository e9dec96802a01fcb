import type { PlaceId } from '../domain/place';
import { editDistance } from './editDistance';
import type { Gazetteer } from './gazetteer';
import { normaliseName } from './normaliseName';

const MOST = 3;
const FARTHEST = 2;
const SHORT = 5; // letters: in a shorter name two changes make any other

/**
 * The places whose spellings are nearest to a text that no place matches: at most three, nearest first. They are
 * suggestions for a person and never an answer: Babil and Erbil (Arbil) are only two letters apart. O(spellings).
 */
export function suggestPlaces(gazetteer: Gazetteer, text: string): PlaceId[] {
  const wanted = normaliseName(text);
  if (wanted === '') return [];
  const reach = wanted.length < SHORT ? 1 : FARTHEST;
  const nearest = new Map<PlaceId, number>();
  for (const [spelling, place] of gazetteer.spellings()) {
    const distance = editDistance(wanted, spelling, reach);
    if (distance <= reach) nearest.set(place, Math.min(distance, nearest.get(place) ?? Infinity));
  }
  return [...nearest]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST)
    .map(([place]) => place);
}
