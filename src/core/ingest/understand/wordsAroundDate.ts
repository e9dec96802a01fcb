import { withoutRound } from './namedRound';

const AS_AT = /^as (?:at|of|on)[\s:]+/i;
/** The mark of the common era in Arabic; that of the Hijra stays, and with it the text is no date. */
const COMMON_ERA = /(?<=\d)\s*م\.?$/u;
const END = /^(?:the )?(?:end|fin|نهاية)(?:\s+(?:of|de))?[\s-]+(?:شهر\s+)?(?=\p{L})/iu;
const MIDDLE = /^(?:mid|mi|منتصف)[\s-]+(?:شهر\s+)?(?=\p{L})/iu;
const REPORT = /report/i; // `Report 5 May 2023` is of a day
const DATED = /\p{L}|[-/.]/u;

/** A date without the words around it. */
export interface BareDate {
  readonly bare: string;
  /** Whether it is the middle of the month that is left: `mid-April 2023`. */
  readonly isMiddle: boolean;
}

/**
 * Takes the words from a text that leave its date as it is: `As at 30/04/23`, `End of April 2023`, `30/4/2023 م`, and
 * the round beside a date, `April 2023 (R129)`. O(letters).
 */
export function bareDate(text: string): BareDate {
  const said = text.replace(AS_AT, '').replace(COMMON_ERA, '');
  const unnumbered = REPORT.test(said) ? said : withoutRound(said);
  const dated = DATED.test(unnumbered) ? unnumbered : said;
  return { bare: dated.replace(END, '').replace(MIDDLE, ''), isMiddle: MIDDLE.test(dated) };
}
