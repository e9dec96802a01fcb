import { headerKey } from './headerWords';

const LETTER = /(?<![\p{L}\p{N}])([mf])(?![\p{L}\p{N}])/iu;
const SEXES = [
  { letter: 'm', word: 'male' },
  { letter: 'f', word: 'female' },
] as const;

/**
 * A header with the word for the sex that a letter stands for, where another header differs by that letter alone: `IDPs
 * (male)` of `IDPs (M)` beside `IDPs (F)`; as it is without that company, as `IDPs (F)` may be families. `all` are the
 * headers of the table as letters and digits. O(letters).
 */
export function spelledSex(header: string, all: ReadonlySet<string>): string {
  const letter = LETTER.exec(header)?.[1]?.toLowerCase();
  const own = SEXES.find((sex) => sex.letter === letter);
  const other = SEXES.find((sex) => sex.letter !== letter);
  if (!own || !other || !all.has(headerKey(header.replace(LETTER, other.letter)))) return header;
  return header.replace(LETTER, own.word);
}
