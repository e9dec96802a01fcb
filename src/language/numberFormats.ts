import { dayNumber, type Day } from '../core/domain/day';
import { roundHalfAway } from '../core/viewmodels/rounding';
import type { Digits, LanguageCode } from '../core/session/view';

/**
 * The form in which Intl writes each language: `ar-IQ` names the months as Iraq does (أيلول), `en-GB` puts the day first.
 * Browsers do not know Sorani and would put their own language in its place: its numbers stand as in Arabic of Iraq, whose
 * plurals tell one from other numbers as Sorani does. Its words are its own (`soraniForms`).
 */
export const LOCALES: Record<LanguageCode, string> = { en: 'en-GB', ar: 'ar-IQ', ckb: 'ar-IQ' };

const MS_PER_DAY = 86_400_000;

/** How numbers and days are written in one language and set of digits. */
export interface NumberFormats {
  readonly count: (value: number) => string;
  /** With its sign, U+2212 for minus; zero has none. */
  readonly signed: (value: number) => string;
  /**
   * Whole per cent; below one, "<1%"; a signed one keeps one decimal below ten, and "≈0%" says that it is not
   * quite zero. Input in hundredths.
   */
  readonly percent: (value: number, signed?: boolean) => string;
  /** One decimal below 100. */
  readonly rate: (value: number) => string;
  /** 1.2m, 50k: for axes and legends. */
  readonly compact: (value: number) => string;
  /** A bound of a class: short where that says it exactly (50k), else in full (92,660), as it decides what stands where. */
  readonly bound: (value: number) => string;
  /** As it is, with up to one decimal: ½ is 0.5. */
  readonly factor: (value: number) => string;
  readonly day: (day: Day) => string;
  readonly month: (day: Day) => string;
  readonly year: (year: number) => string;
  /** One after the other, with an "and" before the last. */
  readonly list: (texts: readonly string[]) => string;
}

/** The formats of a language with the digits the reader chose. Days are formatted in UTC: they carry no time zone. */
export function numberFormats(language: LanguageCode, numberingSystem: Digits): NumberFormats {
  const locale = LOCALES[language];
  const number = (options: Intl.NumberFormatOptions = {}) => {
    const format = once(() => new Intl.NumberFormat(locale, { ...options, numberingSystem }));
    return (value: number) => format().format(value).replace('-', '−');
  };
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = once(
      () => new Intl.DateTimeFormat(locale, { ...options, numberingSystem, timeZone: 'UTC' }),
    );
    return (day: Day) => format().format(dayNumber(day) * MS_PER_DAY);
  };
  const whole = number({ style: 'percent' });
  const wholeSigned = number({ style: 'percent', signDisplay: 'exceptZero' });
  const fineSigned = number({ style: 'percent', signDisplay: 'exceptZero', minimumFractionDigits: 1 });
  const fine = number({ maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const count = number({ maximumFractionDigits: 0 });
  const percent = (value: number, signed = false) => {
    if (!signed) return value > 0 && value < 1 ? `<${whole(0.01)}` : whole(roundHalfAway(value, 0) / 100);
    const tenths = roundHalfAway(value, 1);
    if (tenths === 0) return value === 0 ? whole(0) : `≈${whole(0)}`;
    return Math.abs(tenths) < 10 ? fineSigned(tenths / 100) : wholeSigned(roundHalfAway(value, 0) / 100);
  };
  const compact = number({ notation: 'compact', maximumFractionDigits: 1 });
  const exact = number({ maximumFractionDigits: 6 });
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    count,
    signed: number({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    percent,
    rate: (value) => (value < 100 ? fine(roundHalfAway(value, 1)) : count(value)),
    compact,
    bound: (value) => (isShort(value) ? compact(value) : exact(value)),
    factor: number({ maximumFractionDigits: 1 }),
    day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: date({ month: 'short', year: 'numeric' }),
    year: number({ useGrouping: false }),
    list: (texts) => list().format(texts),
  };
}

/** True where a short form with one decimal loses nothing. */
function isShort(value: number): boolean {
  const step = value >= 1e6 ? 1e5 : value >= 1e3 ? 100 : 0.1;
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}

/** Made when first asked for: fourteen formats at start-up would hold back the first figure. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
