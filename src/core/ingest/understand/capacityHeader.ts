import type { ColumnRole } from '../columnRole';
import { headerWords } from './headerWords';

const setOf = (text: string) => new Set(headerWords(text));

/** Words that name a capacity by themselves; in Arabic `طاقة` and `قدرة` need one of `TAKING` beside them. */
const CAPACITY = setOf('capacity capacite السعة');
const ABILITY = setOf('طاقة قدرة');
const TAKING = setOf('استيعابية استيعاب استقبال');
const PLACES = setOf('places');
const DAY = setOf('day daily jour journaliere quotidienne يوم يومية يوميا');
/** What may stand beside it. Families, what is free or what is used is something else: such a column stays unused. */
const BESIDE = setOf(
  'total totale max maximum maximale number nombre of de d the per par site camp crossing shelter reception hosting accueil registration processing individuals people persons personnes كلية قصوى مخيم موقع معبر في لكل من شخص اشخاص فرد افراد',
);

/**
 * The role of a column of capacities by its header, in English, Arabic or French; null for any other. Without a word
 * for the day it is what a place can take at once.
 */
export function capacityRole(header: string): ColumnRole | null {
  const words = headerWords(header.replaceAll('_', ' '));
  const has = (meaning: ReadonlySet<string>) => words.some((word) => meaning.has(word));
  if (!has(CAPACITY) && !(has(ABILITY) && has(TAKING)) && !has(PLACES)) return null;
  const known = [CAPACITY, ABILITY, TAKING, PLACES, DAY, BESIDE];
  if (!words.every((word) => known.some((meaning) => meaning.has(word)))) return null;
  return { is: 'capacity', per: has(DAY) ? 'day' : 'total' };
}
