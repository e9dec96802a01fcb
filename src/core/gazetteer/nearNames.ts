import { distance } from 'fastest-levenshtein';
import { latinDigits } from '../domain/latinDigits';
import { foldLetters, normaliseName } from './normaliseName';

const SHORTEST = 5; // letters; one change in fewer makes another name
const LONG = 7; // from here on two changes may be of spelling

/** Words that tell places of one name apart though they look alike: sides of the compass, inner and outer, folded. */
const SIDES =
  /^(?:north|south|east|west|nord|sud|est|ouest|norte|sur|este|oeste|inner|outer|شمال|جنوب|(?:ال)?(?:شرق|غرب)(?:ي|يه)?|باكوري?|باكووري?|باشوري?|باشووري?)$/;
const ROMAN_OR_LETTER = /^(?:[ivx]+|\p{L})$/u;

/** A name made ready to be held against many others. */
export interface ComparedName {
  /** As `normaliseName` makes it. */
  readonly form: string;
  readonly words: readonly string[];
  /** The numbers in it. */
  readonly numbers: string;
}

/** A name made ready to be held against others. O(letters). */
export function comparedName(name: string): ComparedName {
  const words = foldLetters(name).split(/[^\p{L}\p{M}\p{N}]+/u);
  const numbers = latinDigits(name).match(/\d+/g) ?? [];
  return {
    form: normaliseName(name),
    words: words.filter((word) => word !== ''),
    numbers: numbers.join(' '),
  };
}

/**
 * Whether two names of places inside one larger place may be two spellings of one, for a person to say: they differ by
 * a letter or two, and not in a number, a letter that stands alone, or a side of the compass. O(letters²).
 */
export function areNear(one: ComparedName, other: ComparedName): boolean {
  const shorter = Math.min(one.form.length, other.form.length);
  const most = shorter < LONG ? 1 : 2;
  if (shorter < SHORTEST || Math.abs(one.form.length - other.form.length) > most) return false;
  if (one.numbers !== other.numbers || distance(one.form, other.form) > most) return false;
  const [words, others] = [wordsBeside(one, other), wordsBeside(other, one)];
  if ([...words, ...others].some((word) => ROMAN_OR_LETTER.test(word))) return false;
  return ![words, others].every((list) => list.some((word) => SIDES.test(word)));
}

/** The words of a name that another has not. */
function wordsBeside({ words }: ComparedName, other: ComparedName): string[] {
  return words.filter((word) => !other.words.includes(word));
}
