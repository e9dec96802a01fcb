import type { Measure } from '../../domain/measure';
import { headerMeaning, type HeaderMeaning } from './headerMeaning';
import { sexAgeOf, type SexAge } from './sexAge';
import { shelterKey } from './shelterKey';
import type { WordMeaning } from './vocabulary';

/** What the titles above a column say of it. */
export interface GroupTitles {
  /** The shelter that one of them names, above a column that says no more than what it counts: `Camp › HH`. */
  readonly shelter: string | null;
  /** The words of the others, and what these mean. */
  readonly words: string;
  readonly meaning: HeaderMeaning;
  readonly measure: Measure | null;
  /** The sex that one of them names. */
  readonly sex: string | null;
  /** By the name with that sex: whom the column counts. */
  readonly sexAge: SexAge | null;
}

/** What a header says that only counts: `HH`, `IDP individuals`, `Total`. */
const COUNTING: ReadonlySet<WordMeaning['says']> = new Set<WordMeaning['says']>([
  'measure',
  'unit',
  'total',
  'filler',
]);

/** Reads the titles above a column of a name, and with what that means. O(letters). */
export function groupTitles(titles: readonly string[], name: string, own: HeaderMeaning): GroupTitles {
  const onlyCounts =
    own.says.size > 0 && own.unknown === 0 && [...own.says].every((one) => COUNTING.has(one));
  const housed = onlyCounts ? titles.findLast((title) => shelterKey(title) !== null) : undefined;
  const words = titles.filter((title) => title !== housed).join(' ');
  const meaning = headerMeaning(words);
  const sex = titles.findLast((title) => sexAgeOf(title) !== null) ?? null;
  return {
    shelter: housed === undefined ? null : shelterKey(housed),
    words,
    meaning,
    measure: headerMeaning(housed ?? '').measure ?? meaning.measure ?? null,
    sex,
    sexAge: sexAgeOf(sex === null ? name : `${sex} ${name}`),
  };
}
