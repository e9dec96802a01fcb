import { headerKey } from './headerWords';

const LETTER = /(?<![\p{L}\p{N}])([mfh])(?![\p{L}\p{N}])/iu;
const WOMEN = 'f';
/** The letters of men in English and French. */
const MEN = ['m', 'h'];

/**
 * The header with the word for the sex that a letter stands for, where another header differs by that letter alone: `IDPs
 * (male)` of `IDPs (M)` beside `IDPs (F)`; as it is without that company, as `IDPs (F)` may be families. `all` are the
 * headers of the table as letters and digits. O(letters).
 */
export function spelledSex(header: string, all: ReadonlySet<string>): string {
  const letter = LETTER.exec(header)?.[1]?.toLowerCase();
  if (letter === undefined) return header;
  const has = (other: string) => all.has(headerKey(header.replace(LETTER, other)));
  const men = MEN.find(has); // beside those of M, H may be households
  if (men === undefined || !has(WOMEN)) return header;
  if (letter === WOMEN) return header.replace(LETTER, 'female');
  return letter === men ? header.replace(LETTER, 'male') : header;
}
