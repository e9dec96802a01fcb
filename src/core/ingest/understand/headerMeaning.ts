import { kindOf, type Dimension, type Measure, type Unit } from '../../domain/measure';
import type { PlaceLevel } from '../../domain/placeLevel';
import { headerWords } from './headerWords';
import { PLACE_PHRASES } from './placePhrases';
import { meaningOf, type WordMeaning } from './vocabulary';

/** All that the words of one header say together, and how many of them were understood. */
export interface HeaderMeaning {
  readonly measure?: Measure;
  readonly unit?: Unit;
  readonly level?: PlaceLevel;
  readonly by?: 'code' | 'name';
  readonly dimension?: Dimension;
  readonly times: ReadonlySet<string>;
  readonly says: ReadonlySet<WordMeaning['says']>;
  /** Words that mean something here; fillers do not count. */
  readonly understood: number;
  readonly unknown: number;
  /** Whether it may count some of the people only, those on a list: `IDPs registered`. */
  readonly ofList: boolean;
  /** Whether it gives the number of an administrative level, what that is called, and that it holds its names or codes. */
  readonly isNamedLevel: boolean;
}

const NOTHING: HeaderMeaning = {
  times: new Set(),
  says: new Set(),
  understood: 0,
  unknown: 0,
  ofList: false,
  isNamedLevel: false,
};
const LEVEL = /^admin[0-4]$/;
const NAMES_OR_CODES = /^(?:en|ar|fr|ku|name|names|pcode|pcodes|code|codes)$/;
/** Letters; what is longer is prose. */
export const LONGEST_HEADER = 200;

/**
 * Who has come or was displaced since the round before is a movement, in English, French and Arabic. `New IDPs` may be
 * those, or a part of the people present beside those of old: they are left to a person.
 */
const NEWLY: readonly (readonly [phrase: RegExp, words: string])[] = [
  [/(?<!\p{L})new(?:ly)?[\s_-]*(?:idps?[\s_-]*)?arriv(?:als?|ed)(?!\p{L})/iu, 'arrivals'],
  [/(?<!\p{L})nouve(?:aux|lles|llement)[\s_-]*arriv[ée]e?s(?!\p{L})/iu, 'arrivals'],
  [/(?<!\p{L})(?:ال|لل)?(?:وافد|واصل|قادم)[يو]ن (?:ال)?جدد(?!\p{L})/u, 'arrivals'],
  [/(?<!\p{L})new[\s_-]*(?:internal[\s_-]*)?displacements?(?!\p{L})/iu, 'displacements'],
  [/(?<!\p{L})newly[\s_-]*(?:internally[\s_-]*)?displaced(?!\p{L})/iu, 'displacements'],
  [/(?<!\p{L})nouvellement[\s_-]*d[ée]plac[ée]e?s(?!\p{L})/iu, 'displacements'],
];

/** Where people lived before, said in other words than `Governorate of origin`. `IDPs from Ninewa` counts those of one. */
const ORIGINS: readonly (readonly [phrase: RegExp, words: string])[] = [
  [/^(?:area|zone|location|place|district|region|province|governorate) of habitual residence$/i, 'origin'],
  [/^(?:area|zone|location) of origin$/i, 'origin'],
  [
    /^(?:original|from) (?=(?:governorate|gov|province|region|district|admin\s?\d)(?: (?:name|p?code))?$)/i,
    'origin ',
  ],
  [/^(?:idps? )?(?:came|coming|originat(?:ed|ing)|originally|displaced|fled|moved) from$/i, 'origin'],
  [/^(?:شوێنی|پارێزگای|قەزای) [ڕر]ەسەن/u, 'origin'],
];

/** Where the people of a row are, which its place says. `In settlements` is part of them. */
const HERE =
  /\b(?:in|at) (?:this (?:location|settlement|village|site|place|community|area|town|locality|neighbou?rhood)|(?:the )?location)\b/i;

/** Words that say something else together than each by itself. */
const PHRASES: readonly (readonly [phrase: RegExp, words: string])[] = [
  [/\bin (?:the )?assessed (?:locations?|sites?|areas?)\b/i, ''],
  [/^how many\b/i, ''],
  [HERE, 'here'],
  [/\b(?:per|each) (?:year|month|quarter|week|date|round)\b/i, ''],
  [/^age(?: groups?)?$/i, 'sex'],
  ...NEWLY,
  ...ORIGINS,
  [/(?<!\p{L})agregados? familiar(?:es)?(?!\p{L})(?: \(AFs?\))?/iu, 'families'],
  [/(?<=\p{L}[\s_-])no[\s_-](?=desplaz|retorn|refugi)/iu, 'not '], // at its start it may be a number: `No desplazados`
  [/(?<!\p{L})n\.?\s?[º°]\.?(?!\p{L})/iu, 'no'],
  [/^(?:data|fecha|date) inicial$/i, 'start date'],
  [/^(?:data|fecha|date) final$/i, 'end date'],
  [/(?<!\p{L})est\.(?!\p{L})/iu, 'estimated'], // without its dot the East of French
  ...PLACE_PHRASES,
];
const WAVE_PHRASE =
  /^\W*(?:(?:period|year|month|date) of displacement|displacement (?:period|year|month))\W*$/i;

/**
 * Where such words do not speak of those people alone: `Population + IDPs`, `IDPs of total population`, `IDPs
 * (population)`, `IDP population 0-17`, `Returned IDPs remaining displaced`.
 */
const OF_OTHERS = new RegExp(
  [
    String.raw`[+&/,;:|<>≤≥]`,
    String.raw`\b(?:of|in|by) (?:the )?(?:total )?(?:population|pop|stock)`,
    String.raw`(?<!\p{L})(?:من|بين) (?:ال)?سكان`,
    String.raw`(?<!\p{L})(?:da|de la|en(?: la)?|na) (?:poblaci[óo]n|popula[çc][ãa]o)(?! (?:desplaz|desloc|retorn|refugi))`,
    String.raw`\(\s*(?:pop|poblaci)|(?:population|pop|poblaci[óo]n|popula[çc][ãa]o)\s+[-–—]|[-–—]\s+(?:pop|poblaci)`,
    String.raw`(?<!\d)(?:\d{1,2}\s*[-–—]\s*\d{1,2}|\d{4}\s*[-–—]\s*\d{4})(?!\d)`,
    String.raw`return.*remain|remain.*return`,
  ].join('|'),
  'iu',
);

/** The years in which those that are counted were displaced: `IDPs 2014-2017`, `IDPs displaced in 2014`; or were listed. */
export const YEARS_OF_FLIGHT =
  /(?<!\d)(?:19|20)\d{2}\s*[-–—]\s*(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:displaced|fled|registered|verified|tracked|assessed|enregistr\p{L}+|recens\p{L}+)\s+(?:in|during|en)\s.*\d{4}/iu;

/** `IDP returnees` are returnees and `IDP arrivals` arrivals; other two kinds of people are none that is known here. */
function measureOfBoth(one: Measure, other: Measure): Measure | null {
  if (one === other || other === 'idps') return one;
  return one === 'idps' ? other : null;
}

/** A header with single words for what several say together: `displacements 2024` of `Newly displaced 2024`. */
export function withPhrases(header: string): string {
  return PHRASES.reduce((known, [phrase, words]) => known.replace(phrase, words), header);
}

/**
 * What a header says by its words, in English, Arabic, French, Spanish or Portuguese. `Governorate of displacement \ origin`, the corner
 * of a matrix, names its rows before the stroke; what stands behind it names the columns. O(words).
 */
export function headerMeaning(header: string): HeaderMeaning {
  if (header.length > LONGEST_HEADER) return { ...NOTHING, unknown: 1 };
  const text = /[\\⧵]/.test(header) ? (header.split(/[\\⧵]/)[0] ?? '') : header;
  if (WAVE_PHRASE.test(text)) return { ...NOTHING, dimension: 'wave', understood: 1 };
  const says = new Set<WordMeaning['says']>();
  const times = new Set<string>();
  let found: Partial<HeaderMeaning> = {};
  let understood = 0;
  let unknown = 0;
  let ofPeople = 0;
  let ofList = false;
  const plain = withPhrases(text.replaceAll('_', ' '));
  const words = headerWords(plain);
  for (const word of words) {
    const meaning = meaningOf(word);
    if (!meaning) {
      if (!/^\d+$/.test(word)) unknown++;
      continue;
    }
    if (meaning.says === 'ofPeople') {
      ofPeople++;
      ofList ||= meaning.ofList === true;
      continue;
    }
    says.add(meaning.says);
    if (meaning.says === 'time') times.add(meaning.time);
    if (meaning.says !== 'filler') understood++;
    const { says: _, ...fact } = meaning;
    if (meaning.says === 'measure' && found.measure !== undefined) {
      const both = measureOfBoth(found.measure, meaning.measure);
      if (both === null) unknown++;
      else found = { ...found, measure: both };
    } else found = { ...fact, ...found };
  }
  // `IDP population` are IDPs; `Population` may be residents, and `Remaining arrivals` is nothing that is known here.
  const isOfStock = found.measure !== undefined && kindOf(found.measure) === 'stock';
  if (!isOfStock || OF_OTHERS.test(plain)) unknown += ofPeople;
  if (found.measure !== undefined && YEARS_OF_FLIGHT.test(plain)) unknown++;
  const isNamed = LEVEL.test(words[0] ?? '') && NAMES_OR_CODES.test(words.at(-1) ?? '');
  const isNamedLevel = isNamed && !says.has('measure') && !says.has('unit');
  return { ...found, times, says, understood, unknown, ofList, isNamedLevel };
}
