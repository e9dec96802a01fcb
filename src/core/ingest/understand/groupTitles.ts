import type { Measure } from '../../domain/measure';
import { headerDate } from './headerDate';
import { headerMeaning, type HeaderMeaning } from './headerMeaning';
import { sexAgeOf, type SexAge } from './sexAge';
import { shelterKey } from './shelterKey';
import type { WordMeaning } from './vocabulary';
import { partOfYearIn } from './yearAbove';

/** What the titles above a column say of it. */
export interface GroupTitles {
  /** The one that names a shelter, above a column that says no more than what or when it counts: `Camp › HH`. */
  readonly shelter: string | null;
  /** What the words of the others mean. */
  readonly meaning: HeaderMeaning;
  readonly measure: Measure | null;
  /** Whether they count people other than those of that measure who are here: `Fled IDPs › HH`, as `Fled IDPs HH`. */
  readonly areOthers: boolean;
  /** Whether they say something, and that of nobody: `Harvest › 2014`. */
  readonly sayNobody: boolean;
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

/** What a title says of the very people that it names, or of their place in a form: `B. IDP population`. */
const NO_OTHERS =
  /^\W*\p{L}[.)]|\b(?:population|caseload|current(?:ly)?|present|hosted|living|locations?|areas?|sites?|estimate[sd]?|figures?|data|info(?:rmation)?|group|grp|section)\b/giu;

/** Reads the titles above a column of a name, and with what that means; it may be but a date. O(letters). */
export function groupTitles(
  titles: readonly string[],
  name: string,
  own: HeaderMeaning,
  isDate: boolean,
): GroupTitles {
  const onlyCounts =
    isDate || (own.says.size > 0 && own.unknown === 0 && [...own.says].every((one) => COUNTING.has(one)));
  const housed = onlyCounts ? titles.findLast((title) => shelterKey(title) !== null) : undefined;
  const meaning = headerMeaning(titles.filter((title) => title !== housed).join(' '));
  const isOther = (title: string) => title !== housed && !datesColumns(title) && sexAgeOf(title) === null;
  const said = titles.filter(isOther).join(' ');
  const { measure, understood, unknown } = headerMeaning(said);
  const whom = titles.findLast((title) => sexAgeOf(title) !== null);
  return {
    shelter: housed ?? null,
    meaning,
    measure: headerMeaning(housed ?? '').measure ?? meaning.measure ?? null,
    areOthers:
      measure !== undefined &&
      unknown > 0 &&
      headerMeaning(said.replaceAll('_', ' ').replace(NO_OTHERS, '')).unknown > 0,
    sayNobody: understood === 0 && unknown > 0 && housed === undefined,
    nameSexAge: whom !== undefined,
    sexAge: sexAgeOf([whom ?? '', isDate ? '' : name].join(' ')),
  };
}

function datesColumns(title: string): boolean {
  return headerDate(title).is !== 'noDate' || partOfYearIn(title) !== null;
}
