/** Significant digits that every double keeps: what a person typed comes back from them. */
const KEPT_DIGITS = 15;
const PERCENT_DIGITS = 12; // the hundredfold loses the last ones: 0.07 × 100
const PLAIN = /^-?\d+(\.\d+)?$/;

/**
 * The stored text of a number as a person would write it: all digits, no exponent. Spreadsheets store 1.1 as
 * `1.1000000000000001` and large numbers as `1.2E+15`; both are written shortest. Whole numbers keep every digit, also
 * those beyond what a double can hold; a sum that misses a whole number by its last digit is that number, as the
 * spreadsheet shows it. A text that is no number comes back as it is.
 */
export function numberText(stored: string): string {
  const text = stored.trim();
  const isPlain = PLAIN.test(text);
  if (isPlain && (!text.includes('.') || text.replace(/\D/g, '').length <= KEPT_DIGITS)) return text;
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? text : withoutExponent(String(wholeNumber(number)));
}

/** The stored text of a number under a format of percents, as its cell shows it: `35%` of 0.35, with all its digits. */
export function percentText(stored: string): string {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored;
  return `${numberText(String(Number((number * 100).toPrecision(PERCENT_DIGITS))))}%`;
}

/** `180.00000000000003` as 180; any other number as it is. */
function wholeNumber(number: number): number {
  const shown = Number(number.toPrecision(KEPT_DIGITS));
  return Number.isInteger(shown) ? shown : number;
}

/** `1.25e-7` as `0.000000125`. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
