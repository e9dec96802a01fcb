import { latinDigits } from './latinDigits';

/** Thousands set apart by one sign or blank, all alike. */
const GROUPED = /^-?[1-9]\d{0,2}([,٬،'’\s])\d{3}(?:\1\d{3})*(?:\.\d+)?$/u;
/** A point before three digits, which may be thousands: a decimal is not written with a zero at its end. */
const POINTED = /^-?[1-9]\d{0,2}\.\d\d0$/;
/** A comma before one or two digits, which can be no thousands. */
const COMMA_POINT = /^(-?\d+),(\d{1,2})$/;

/**
 * The number that a person typed, in Latin, Arabic-Indic or Persian digits, thousands set apart or not; NaN for anything
 * that is no number, or might be two.
 */
export function typedNumber(text: string): number {
  const latin = latinDigits(text.trim()).replace('٫', '.').replace('−', '-');
  const plain = GROUPED.test(latin) ? latin.replaceAll(/[^-\d.]/g, '') : latin.replace(COMMA_POINT, '$1.$2');
  return !POINTED.test(plain) && /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}
