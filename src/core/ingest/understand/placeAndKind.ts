import { cellText } from '../cellText';
import { dividesByFamilies } from './familySizes';
import { headerMeaning } from './headerMeaning';
import { rowKind } from './rowKind';

/** A header beside others that are named after places, taken apart: `Anbar` and `HH` of `Anbar (HH)`. */
export interface PlaceAndKind {
  readonly name: string;
  /** What says which people are counted there, or in which unit; empty where nothing does. */
  readonly kind: string;
  /** Whether it tells how many people are in a family there and counts nobody: `Anbar (IND/HH)`. */
  readonly isSize?: true;
}

const SIZE: PlaceAndKind = { name: '', kind: '', isSize: true };

const MARKS = /^[\s()[\]:,;/_–—-]+|[\s()[\]:,;/_–—-]+$/g;
const WORD = /[^\s()[\]:,;/_–—-]+/gu;
const MOST_WORDS = 8;

/**
 * Takes the words behind or before a place that say what is counted from a header; it is left whole where nothing that is
 * left passes for a place. O(words × letters).
 */
function split(header: string, isPlace: (text: string) => boolean): PlaceAndKind {
  const whole = { name: header, kind: '' };
  const starts = [...header.matchAll(WORD)].map(({ index }) => index);
  if (starts.length > MOST_WORDS) return whole;
  const halves = starts
    .slice(1)
    .map((at) => [trimmed(header.slice(0, at)), trimmed(header.slice(at))] as const);
  for (const [before, behind] of halves) {
    if (isPlace(before) && dividesByFamilies(behind)) return SIZE;
    if (isPlace(before) && rowKind(behind) !== null) return { name: before, kind: behind };
    if (isPlace(behind) && rowKind(before) !== null) return { name: behind, kind: before };
  }
  return whole;
}

/**
 * Headers of places beside each other, taken apart where each place of them says what is counted there; as they are where some
 * do not, which may be of all people. O(columns × letters).
 */
export function placesAndKinds(
  headers: readonly string[],
  isPlace: (text: string) => boolean,
): readonly PlaceAndKind[] {
  const apart = headers.map((header) => split(header, isPlace));
  const isMixed = apart.some(({ name, kind }) => kind === '' && name !== '' && isPlace(name));
  const hasKinds = apart.some(({ kind }) => kind !== '');
  if (isMixed || !hasKinds) return headers.map((name) => ({ name, kind: '' }));
  return apart.map((one) => (one.kind === '' && one.isSize !== true ? split(one.name, () => true) : one)); // `Erbl (HH)` is not known
}

/**
 * Places of a row of titles, each above all columns up to the next, with what the headers below say that is counted; null
 * where one of these says anything else below a place that is known. O(columns × letters).
 */
export function kindsBelow(
  titles: readonly string[],
  headers: readonly string[],
  isPlace: (text: string) => boolean,
): readonly PlaceAndKind[] | null {
  let above = '';
  const found = headers.map((kind, index): PlaceAndKind => {
    const title = cellText(titles[index] ?? '');
    if (title !== '') above = isPlace(title) || headerMeaning(title).understood === 0 ? title : '';
    if (above === '' || (rowKind(kind) === null && !isPlace(above))) return { name: kind, kind: '' };
    return dividesByFamilies(kind) ? SIZE : { name: above, kind };
  });
  const below = found.filter(({ kind }) => kind !== '');
  return below.length > 1 && below.every(({ kind }) => rowKind(kind) !== null) ? found : null;
}

/** A text without the marks around it; a bracket that opens inside it keeps its end: `Baghdad (Karkh)`. */
function trimmed(text: string): string {
  const bare = text.replace(MARKS, '');
  const [open] = /[([](?=[^)\]]*$)/.exec(bare) ?? [];
  const end = open === '(' ? ')' : ']';
  const isClosed = open !== undefined && text.slice(text.indexOf(bare) + bare.length).startsWith(end);
  return isClosed ? bare + end : bare;
}
