import { parseCount } from '../parseCount';
import { looksLikeCount, looksLikeDate, shareOf, type ColumnProfile } from './profileColumn';

const MOSTLY = 0.8;
const NO_ROUND = 1000; // a number of a round is smaller
/** Years, months of years, and days as their digits or as the serial numbers of spreadsheets: 2018, 201801, 43131. */
const DATE_IN_DIGITS = /^(?:(?:19|20)\d{2}(?:\d{2}|\d{4})?|(?:3[6-9]|4\d|5[0-5])\d{3})$/;

/**
 * What stands below a header that names a round and nothing else: figures, or dates; null where these may be numbers of
 * rounds, years or serial numbers of days. `isNamed` where it says that they are figures: `Current total`. O(texts).
 */
export function heldByRound(
  profile: ColumnProfile | undefined,
  isNamed: boolean,
): 'figures' | 'dates' | null {
  if (!profile || profile.filled === 0) return null;
  if (shareOf(profile, looksLikeDate) >= MOSTLY) return 'dates';
  const texts = [...profile.texts.keys()];
  const isSame = texts.length === 1 && profile.filled > 1;
  if (isSame || shareOf(profile, looksLikeCount) < MOSTLY) return null;
  if (texts.every((text) => DATE_IN_DIGITS.test(text))) return null;
  return isNamed || texts.some((text) => (parseCount(text).value ?? 0) >= NO_ROUND) ? 'figures' : null;
}
