import { withoutDays } from './withoutDays';

/** Arabic-Indic digits, and those of Persian and Kurdish. */
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** Is no whole number, as in "1.2 million", unless nothing but zeros follow: "12.0" is 12. */
const DECIMALS = /(?<![\d.,٬٫])(\d{1,3})[.٫](\d{1,2})(?![.,٬٫]?\d)/g;
/** Digits with one mark or blank between them, which may be groups of one number or numbers of a list. */
const CHAINS = /\d+(?:[\s.,'’٬٫،_]\d+)*/g;
const EXACT_DIGITS = 15; // of a double

/** One number and nothing else: a mark that no list has before every three digits. */
const GROUPED = /^\d{1,3}([.,'’٬_])\d{3}(?:\1\d{3})*$/;

/**
 * Every whole number that a text can be read to hold, however its digits are grouped and in whichever of our digits: of
 * "1 234" 1, 234 and 1234, of "1,234" that alone. Numbers of days and those in words are not found. O(letters × groups
 * of a number).
 */
export function numbersInText(text: string): Set<number> {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '') // a mark inside a number hides it from programs alone
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(DECIMALS, (_, whole: string, part: string) => (Number(part) === 0 ? ` ${whole} ` : ' '));
  return new Set((withoutDays(plain).match(CHAINS) ?? []).flatMap(readings));
}

/** The numbers that neighbouring groups of digits make. */
function readings(chain: string): number[] {
  if (GROUPED.test(chain)) return [Number(chain.replaceAll(/\D/g, ''))];
  const groups = chain.split(/\D/);
  return groups.flatMap((_, from) => {
    const numbers: number[] = [];
    let digits = '';
    for (const group of groups.slice(from)) {
      digits = (digits + group).replace(/^0+(?=\d)/, '');
      if (digits.length > EXACT_DIGITS) break;
      numbers.push(Number(digits));
    }
    return numbers;
  });
}
