import type { Gazetteer } from '../../gazetteer/gazetteer';
import { knownPlace } from './knownPlace';

const DIGIT = /\p{Nd}/u;
const ALPHA_3 = /^[A-Z]{3}$/i; // ISO 3166-1: `SYR` beside the P-codes `SY01`, `SY02`
const NO_COUNTRY = /^(?:UNK|OTH)$/i; // unknown and other places; no country has these codes
const LEVELS_INSIDE = 2;

/**
 * Which of the different codes of a column is that of all places together: that of the country, as the gazetteer knows
 * it, or the only one without a digit, if it begins all others or is written as countries are; also one with digits that
 * begins codes of two levels, which running numbers do not keep apart. Null where none is. O(codes).
 */
export function wholeCode(codes: readonly string[], gazetteer: Gazetteer | null): string | null {
  const country = codes.find((code) => gazetteer?.isCountry(code));
  if (country !== undefined) return country;
  const bare = codes.filter((code) => !DIGIT.test(code));
  const [only] = bare.length === 1 ? bare : [shortestOf(codes)];
  if (only === undefined || codes.length === 1 || isKnown(gazetteer, only)) return null;
  const others = codes.filter((code) => code !== only);
  const lengths = new Set(others.map(({ length }) => length - only.length));
  const isWithoutDigits = bare.length === 1;
  const beginsAll = others.every((code) => code.startsWith(only));
  if (beginsAll && (isWithoutDigits || (lengths.size >= LEVELS_INSIDE && !lengths.has(1)))) return only;
  const isCountry = isWithoutDigits && ALPHA_3.test(only) && !NO_COUNTRY.test(only);
  const [initial = ''] = only;
  return isCountry && others.every((code) => code.startsWith(initial)) ? only : null;
}

/** The shortest code; undefined where several are. */
function shortestOf(codes: readonly string[]): string | undefined {
  const least = Math.min(...codes.map(({ length }) => length));
  const [first, ...others] = codes.filter(({ length }) => length === least);
  return others.length === 0 ? first : undefined;
}

function isKnown(gazetteer: Gazetteer | null, code: string): boolean {
  if (!gazetteer) return false;
  const { isLarger, within } = knownPlace(gazetteer, { code, name: '' });
  return isLarger || within !== null;
}
