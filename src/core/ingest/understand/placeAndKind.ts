import { cellText } from '../cellText';
import { rowKind } from './rowKind';

/** A header beside others that are named after places, taken apart: `Anbar` and `HH` of `Anbar (HH)`. */
export interface PlaceAndKind {
  readonly name: string;
  /** What says which people are counted there, or in which unit; empty where nothing does. */
  readonly kind: string;
}

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
  return apart.map((one) => (one.kind === '' ? split(one.name, () => true) : one)); // `Erbl (HH)` is not known
}

/**
 * Places of a row of titles, each above all columns up to the next, with what the headers below say that is counted; null
 * where one of these says anything else. O(columns × letters).
 */
export function kindsBelow(
  titles: readonly string[],
  headers: readonly string[],
  isPlace: (text: string) => boolean,
): readonly PlaceAndKind[] | null {
  let above = '';
  const found = headers.map((kind, index): PlaceAndKind => {
    const title = cellText(titles[index] ?? '');
    if (title !== '') above = isPlace(title) ? title : '';
    return above === '' ? { name: kind, kind: '' } : { name: above, kind };
  });
  const below = found.filter(({ kind }) => kind !== '');
  return below.length > 1 && below.every(({ kind }) => rowKind(kind) !== null) ? found : null;
}

function trimmed(text: string): string {
  return text.replace(MARKS, '');
}
