import type { Measure, Unit } from '../../domain/measure';
import { headerMeaning } from './headerMeaning';
import type { WordMeaning } from './vocabulary';

/** What a row counts, as far as a cell says it: `IDPs`, `returnee families`, `households`. */
export interface RowKind {
  readonly measure: Measure | null;
  readonly unit: Unit | null;
}

const OF_KINDS: ReadonlySet<WordMeaning['says']> = new Set<WordMeaning['says']>([
  'measure',
  'unit',
  'total',
  'filler',
]);

/** Where they live is no kind of people: `Out-of-camp IDPs`. */
const WHERE = /\b(?:in|out[- ]of|outside|non)[- ]?camps?\b/i;
/** Whoever has returned within the country was displaced before: `Returnee (former IDP)`. */
const BEFORE = /(?<=returnees?|retourn[eé]e?s?)[\s(–-]+(?:former|ex|ancien(?:ne)?s?)[\s-]+(?:idps?|pdi)\b/i;

/** What a cell says of the kind of people or unit that its row counts; null when it says anything else. O(words). */
export function rowKind(text: string): RowKind | null {
  const people = text.replace(WHERE, '').replace(BEFORE, '');
  const { measure = null, unit = null, says, unknown } = headerMeaning(people);
  if (unknown > 0 || (measure === null && unit === null)) return null;
  return [...says].every((one) => OF_KINDS.has(one)) ? { measure, unit } : null;
}
