import { kindOf, type Measure, type Unit } from '../../domain/measure';
import { headerKey, headerWords } from './headerWords';
import { shelterClass } from './shelterClass';
import { meaningOf } from './vocabulary';

/** Words before a count or before the place: `Number of IDPs`, `Total HH`. */
const NUMBERING = new Set(
  headerWords('number numbers no nb num count of the # total nombre de des عدد مجموع اجمالي'),
);
/** That people live in what follows. */
const IN = new Set(
  headerWords(
    'living staying residing hosted housed settled sheltered currently in inside within with by the ' +
      'vivant accueillis accueillies dans en les chez مقيمين مقيمون في داخل لدي له ناو',
  ),
);
const MOST_WORDS = 20;
/** A mark between people and their camps: `IDPs (camps)`. `IDP camps` may be the number of them. */
const SET_APART = /[(:–—-]\s*camps?\b/i;

/** What a header says that counts the people of one shelter: `Camp HH`, `IDPs in camps`, `نازحون خارج المخيمات`. */
export interface HousedPeople {
  readonly key: string;
  /** The shelter alone, as letters and digits. */
  readonly shelter: string;
  readonly measure: Measure | null;
  readonly unit: Unit | null;
}

/**
 * Reads a header that names a shelter and the people whom it counts there; null for any other, also for one that names
 * a shelter alone, or two kinds of people. The less of it is left as the shelter the better: the families of `Host
 * families` are part of what it is called, those of `Camp families` are counted. O(words).
 */
export function housedPeople(header: string): HousedPeople | null {
  const words = headerWords(header);
  if (words.length > MOST_WORDS) return null; // prose
  const meanings = words.map(meaningOf);
  const counts = (index: number) => ['measure', 'unit', 'ofPeople'].includes(meanings[index]?.says ?? '');
  let from = 0;
  while (
    from < words.length &&
    !IN.has(words[from] ?? '') &&
    (counts(from) || NUMBERING.has(words[from] ?? ''))
  )
    from++;
  const before = meanings.slice(0, from);
  const people = from;
  while (IN.has(words[from] ?? '')) from++;
  let to = words.length;
  while (to > from + 1 && counts(to - 1)) to--;
  for (; to <= words.length; to++) {
    const shelter = words.slice(from, to).join('');
    const key = to > from ? shelterClass(shelter) : null;
    if (key === null) continue;
    const said = countedBy([...before, ...meanings.slice(to)]);
    // `IDP camps` and `Host families` after a count may be what is counted.
    const isPlace =
      from > people ||
      to < words.length ||
      key === 'out_of_camp' ||
      shelter === 'camp' ||
      SET_APART.test(header);
    return said && isPlace ? { key, shelter, ...said } : null;
  }
  return null;
}

/** The people whom words count; null where they count none, movements, or two kinds of people or units. */
function countedBy(
  meanings: readonly ReturnType<typeof meaningOf>[],
): { readonly measure: Measure | null; readonly unit: Unit | null } | null {
  const measures = new Set(meanings.flatMap((word) => (word?.says === 'measure' ? [word.measure] : [])));
  const units = new Set(meanings.flatMap((word) => (word?.says === 'unit' ? [word.unit] : [])));
  const [measure = null, unit = null] = [[...measures][0], [...units][0]];
  if (measures.size > 1 || units.size > 1 || (measure === null && unit === null)) return null;
  const isResidents = measure === null && meanings.some((word) => word?.says === 'ofPeople');
  return isResidents || (measure !== null && kindOf(measure) === 'flow') ? null : { measure, unit };
}

/** The shelter class that a header names, under the key the shipped figures use; null when it names none. */
export function shelterKey(header: string): string | null {
  return housedPeople(header)?.key ?? shelterClass(headerKey(header));
}
