import type { Measure } from '../../domain/measure';
import { headerMeaning, type HeaderMeaning } from './headerMeaning';
import { sexAgeOf, type SexAge } from './sexAge';
import { shelterKey } from './shelterKey';
import type { WordMeaning } from './vocabulary';

/** What the titles above a column say of it. */
export interface GroupTitles {
  /** The one that names a shelter, above a column that says no more than what it counts: `Camp › HH`. */
  readonly shelter: string | null;
  /** The words of the others, and what these mean. */
  readonly words: string;
  readonly meaning: HeaderMeaning;
  readonly measure: Measure | null;
  /** Whether one of them names a sex or an age. */
  readonly nameSexAge: boolean;
  /** Whom the column counts, by its name below that. */
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
  const whom = titles.findLast((title) => sexAgeOf(title) !== null);
  return {
    shelter: housed ?? null,
    words,
    meaning,
    measure: headerMeaning(housed ?? '').measure ?? meaning.measure ?? null,
    nameSexAge: whom !== undefined,
    sexAge: sexAgeOf(whom === undefined ? name : `${whom} ${name}`),
  };
}
