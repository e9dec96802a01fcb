import { distance } from 'fastest-levenshtein';
import type { PlaceId } from '../domain/place';
import type { Gazetteer } from './gazetteer';
import { normaliseName } from './normaliseName';

/** A place that an unknown name may mean. Only a person makes a match of it. */
export interface PlaceSuggestion {
  readonly place: PlaceId;
  readonly likeness: 'likely' | 'possible';
}

const MOST_SUGGESTIONS = 3;
const INNER = 2; // as far as two changes: only possible
const SHORT = 5; // letters; two changes in fewer make another name

/**
 * The places whose spelling is one or two changes away from a name, and the one that a place of this name lies in,
 * nearest first, three at most. The two nearest governorates of Iraq, Babil and Arbil, are two apart: so two changes are
 * only possible, and more say nothing.
 * O(spellings).
 */
export function suggestPlaces(gazetteer: Gazetteer, name: string): PlaceSuggestion[] {
  const wanted = normaliseName(name);
  if (wanted === '') return [];
  const nearest = new Map<PlaceId, number>();
  for (const [spelling, place] of gazetteer.spellings()) {
    const most = Math.min(wanted.length, spelling.length) < SHORT ? 1 : 2;
    if (Math.abs(spelling.length - wanted.length) > most) continue;
    const changes = distance(wanted, spelling);
    if (changes <= most && changes < (nearest.get(place) ?? Infinity)) nearest.set(place, changes);
  }
  const inner = gazetteer.country.innerPlaces?.filter(({ spellings }) =>
    spellings.some((spelling) => normaliseName(spelling) === wanted),
  );
  for (const { within } of inner ?? []) if (!nearest.has(within)) nearest.set(within, INNER);
  return [...nearest]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(([place, changes]) => ({ place, likeness: changes <= 1 ? 'likely' : 'possible' }));
}
