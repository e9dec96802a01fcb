import { LONGEST_HEADER } from './headerMeaning';
import { readDate, type ReadDate } from './readDate';
import { shelterKey } from './shelterKey';

const MOST_WORDS = 3; // of a date: `1 Sep 2015`
/** A date that tells classes of shelters apart: `Habitual Pre_31_October2018`. */
const OF_CLASS = /(?<![a-z])(?:pre|post|before|after|since|until)(?![a-z])/i;

/** A header without the date that stands before or after its shelter: `IDPs in camps` of `IDPs in camps Sep 2015`. */
export interface DatedShelter {
  readonly date: ReadDate;
  readonly shelter: string;
}

/** Takes the date from a header that names a shelter; null for a header without both. O(letters). */
export function datedShelter(header: string): DatedShelter | null {
  if (header.length > LONGEST_HEADER || !/\d/.test(header) || OF_CLASS.test(header)) return null;
  const words = header.split(/[\s_()]+/).filter(Boolean);
  for (let cut = Math.min(MOST_WORDS, words.length - 1); cut > 0; cut--) {
    for (const [date, rest] of [
      [words.slice(-cut), words.slice(0, -cut)],
      [words.slice(0, cut), words.slice(cut)],
    ] as const) {
      const found = readDate(date.join(' '));
      const shelter = rest.join(' ');
      const isDate = found.is === 'day' || found.is === 'ordered';
      if (isDate && shelterKey(shelter) !== null) return { date: found, shelter };
    }
  }
  return null;
}
