import { latinDigits } from './latinDigits';

/** A sign or blank between groups of three digits. */
const GROUPING = /(?<=\d)[,٬'’\s](?=\d{3}(?!\d))/gu;

/**
 * The number that a person typed, in Latin, Arabic-Indic or Persian digits, thousands set apart or not; NaN for anything
 * that is no number, or might be two: a comma before fewer than three digits.
 */
export function typedNumber(text: string): number {
  const plain = latinDigits(text.trim()).replace('٫', '.').replace('−', '-').replace(GROUPING, '');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}
