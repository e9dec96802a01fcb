import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isLabelOfTotals, placeOfTotal } from '../labelOfTotals';
import { knownPlace } from './knownPlace';
import { shareOf, type ColumnProfile } from './profileColumn';

const MOSTLY = 0.5;
const LETTER = /\p{L}/u;
const LONGEST = 60; // letters; what is longer is a note below the table

/**
 * Whether half of the cells of a column name governorates or districts of the gazetteer, or by their codes what lies in
 * these. O(letters).
 */
export function namePlaces(profile: ColumnProfile, by: 'code' | 'name', gazetteer: Gazetteer): boolean {
  const isKnown = (text: string) => {
    const { isLarger, within } = knownPlace(gazetteer, { code: '', name: '', [by]: text });
    return isLarger || within !== null;
  };
  return areMostly(profile, (text) => isKnown(text) || (by === 'code' && beginnings(text).some(isKnown)));
}

/** What a code begins with that has a letter: digits alone begin those of any country. */
function beginnings(code: string): string[] {
  return Array.from(code, (_, at) => code.slice(0, at)).filter((start) => LETTER.test(start));
}

/** Whether half of the names in a column are such; of a row of totals the place that its label names. O(texts). */
export function areMostly(profile: ColumnProfile, isSuch: (name: string) => boolean): boolean {
  const names = new Map<string, number>();
  for (const [text, times] of profile.texts) {
    const name = isLabelOfTotals(text) ? placeOfTotal(text) : text;
    if (name !== '' && text.length <= LONGEST) names.set(name, (names.get(name) ?? 0) + times);
  }
  return shareOf({ ...profile, texts: names }, isSuch) >= MOSTLY;
}
