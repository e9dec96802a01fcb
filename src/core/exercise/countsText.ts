import { LIMITS } from './scenario';

/** Why a line is no counts: a comma that may as well stand inside one number, or something else than whole numbers. */
type CountsFault = 'comma' | 'wrong';

/**
 * The whole numbers of a line, one for each of `most` days at the most; blanks, semicolons and commas with a blank stand
 * between them. `1,200` is one number or two, so it is refused and not guessed. O(letters).
 */
export function countsOf(text: string, most: number): readonly number[] | CountsFault {
  if (/\d[,،٬]\d/.test(text)) return 'comma';
  const parts = text.split(/[\s,،;؛]+/).filter((part) => part !== '');
  const isRight = parts.every((part) => /^\d+$/.test(part) && Number(part) <= LIMITS.people);
  return isRight && parts.length <= most ? parts.map(Number) : 'wrong';
}
