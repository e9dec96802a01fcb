import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';

const LETTERS = new Map<string, string>([
  ...['أ', 'إ', 'آ', 'ٱ'].map((letter) => [letter, 'ا'] as const),
  ...['ى', 'ی', 'ێ'].map((letter) => [letter, 'ي'] as const),
  ...['ة', 'ە', 'ھ'].map((letter) => [letter, 'ه'] as const),
  ['ک', 'ك'] as const,
]);

const ASCII = /^[ -~]*$/;

/** A tatweel stretches an Arabic word; among Latin letters it stands for a blank: `IDPـfamilies`. */
const LATIN_TATWEEL = /(?<=[a-z\d])\u0640+|\u0640+(?=[a-z])/gi;

/**
 * A header, lower case, with one letter for each Arabic, Persian or Kurdish variant, Latin digits, and a blank
 * between the words that capitals run together: `idpOriginAdmin1Name` is `idp origin admin1 name`.
 */
function foldHeader(header: string): string {
  if (ASCII.test(header)) return foldAscii(cellText(header)); // a table may have 100,000 columns
  return latinDigits(cellText(header.normalize('NFKC').replace(LATIN_TATWEEL, ' ')))
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, '')
    .replace(/./gu, (letter) => LETTERS.get(letter) ?? letter);
}

function foldAscii(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2})([A-Z][a-z]{2})/g, '$1 $2')
    .toLowerCase();
}

/** The words of a header; `Admin 1` is one word like `admin1`, and an Arabic article is no part of its word. */
export function headerWords(header: string): string[] {
  return foldHeader(header)
    .replace(/\b(adm|admin)(?:\s*|\s*level\s*|_)(\d)/g, ' admin$2 ')
    .replace(/\bp[\s_-]codes?\b/g, 'pcode')
    .split(/[^\p{L}\p{N}#]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/^(?:ال|لل)(?=.{3})/u, ''));
}

/** A header reduced to its letters and digits, so that `Place_ID` and `Place id` are the same. */
export function headerKey(header: string): string {
  return foldHeader(header).replace(/[^\p{L}\p{N}]/gu, '');
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** The Latin half of a header in two scripts, such as `Governorate / المحافظة`; any other header as it is. */
export function latinHalf(header: string): string {
  if (!/[a-z]/i.test(header) || header.search(ARABIC) < 0) return header;
  return header
    .replace(ARABIC, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/[\s/|–-]+$/, '')
    .replace(/^[\s/|–-]+/, '');
}
