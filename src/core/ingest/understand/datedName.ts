import { headerDate } from './headerDate';
import { LONGEST_HEADER } from './headerMeaning';
import { originName } from './originName';
import { isDate, readDate, type ReadDate } from './readDate';
import { sexAgeOf } from './sexAge';
import { shelterKey } from './shelterKey';

const MOST_WORDS = 3; // of a date: `1 Sep 2015`
/** A date that tells classes of shelters apart: `Habitual Pre_31_October2018`. */
const OF_CLASS = /(?<![a-z])(?:pre|post|before|after|since|until)(?![a-z])/i;

/** A header without the date that stands before or after the people it counts: `IDPs in camps` of `IDPs in camps Sep 2015`. */
export interface DatedName {
  readonly date: ReadDate;
  readonly name: string;
}

/**
 * Takes the date from a header that names a shelter, a sex or an age, or where people come from; null for a header
 * without both. The ages of `Female 12-17` are none. O(letters).
 */
export function datedName(header: string): DatedName | null {
  if (header.length > LONGEST_HEADER || !/\d/.test(header) || OF_CLASS.test(header)) return null;
  if (sexAgeOf(header) !== null) return null;
  const words = header.split(/[\s_()]+/).filter(Boolean);
  for (let cut = Math.min(MOST_WORDS, words.length - 1); cut > 0; cut--) {
    for (const [date, rest] of [
      [words.slice(-cut), words.slice(0, -cut)],
      [words.slice(0, cut), words.slice(cut)],
    ] as const) {
      const found = cut === 1 ? headerDate(date[0] ?? '') : readDate(date.join(' '));
      const name = rest.join(' ');
      if (isDate(found) && namesClass(name)) return { date: found, name };
    }
  }
  return null;
}

function namesClass(name: string): boolean {
  return shelterKey(name) !== null || sexAgeOf(name) !== null || originName(name) !== null;
}
