import { foldLetters } from '../gazetteer/normaliseName';
import { cellText } from './cellText';

const BETWEEN_DIGITS = /(\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu;
const LAST_DASH = /[‐-―−]$/u;
const SAYS_NOTHING = /[^\p{L}\p{M}\p{N}+-]|-(?!$)/gu;

/**
 * What spellings of one location agree in. Numbers stay apart, so that `Block 1-2` is not `Block 12`, and so do names
 * that differ by an article, by `+` or by a `-` at the end: no list of names says that they are one. O(letters).
 */
export function spelling(name: string): string {
  const folded = foldLetters(name.replace(BETWEEN_DIGITS, '$1x')).trim();
  return folded.replace(LAST_DASH, '-').replace(SAYS_NOTHING, '') || cellText(name);
}
