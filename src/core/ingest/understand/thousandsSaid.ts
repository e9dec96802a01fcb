import type { Measure } from '../../domain/measure';
import { headerMeaning } from './headerMeaning';

/** Who is counted in thousands, in the forms that stand beside that word: `ألف نازح`, but `آلاف النازحين`. */
const WHO = String.raw`(?:people|persons|individuals|idps?|returnees?|refugees?|families|households|personnes|pdi|personas|desplazados|pessoas|deslocados|شخص|فرد|نسمة|نازح|عائد|لاجئ|(?:ال)?(?:أشخاص|أفراد|نازحين|عائدين|لاجئين)|کەس|ئاوارە)(?!\p{L})`;
/** Behind the words for thousands: ` persons`, ` displaced persons`, ` de personnes`; `thousands displaced` is prose. */
const PEOPLE = String.raw`\s(?:d[eo]s? )?(?:(?<!s )(?:internally )?displaced )?${WHO}`;
/** Words that are thousands alone, and those that may be a distance or the letter (a) where no people follow. */
const PLAIN = 'thousands?|milliers|milhares';
const WITH_PEOPLE = 'miles|ألف|الف|ب?آلاف|هەزار';
const END = String.raw`\s*(?:[)\]]|$)`;
/** English, French, Spanish, Portuguese, Arabic, Sorani; of `in thousands of sites` no people are counted. */
const PHRASE = new RegExp(
  [
    String.raw`(?<!\d)['’‘]\s?000['’]?s?(?![\d,.])`,
    String.raw`(?<=[([]\s?)(?:in )?000['’]?s?(?=(?:${PEOPLE})?\s?[)\]])`,
    String.raw`(?<=(?<!\d)(?:^|[,:]\s?|\s[-–—]\s?))000s?(?=${PEOPLE}${END})`,
    String.raw`(?<=(?<!\p{L})${WHO}\s?)000s?(?=(?:${PEOPLE})?\s*$)`,
    String.raw`(?<!\p{L})[x×]\s?1[,. ]?000(?!\d)`,
    String.raw`(?<=[([]\s?)(?:in )?1[,. ]?000['’]?s(?=\s?[)\]])`,
    String.raw`(?<!\p{L})in thousands?(?!\p{L}| of (?!people|persons|individuals|idps|families|households))`,
    String.raw`(?<=[([,]\s?)(?:${PLAIN})(?=(?:${PEOPLE})?${END})`,
    String.raw`(?<=(?<!\p{L})${WHO}\s?[:–—-]?\s?)(?:${PLAIN})(?=(?:${PEOPLE})?\s*$)`,
    String.raw`(?<=[([,:]\s?|\s[-–—]\s?)(?:${PLAIN}|${WITH_PEOPLE})(?=${PEOPLE}${END})`,
    String.raw`(?<=^\s*)(?:thousands?|ألف|الف|هەزار)(?= (?:(?:internally )?displaced )?${WHO}(?:\s*$|,|\s(?:by|حسب)\s))`,
    String.raw`(?<=[([]\s?)thousands?(?= of (?:people|persons|individuals|idps)\s?[)\]])`,
    String.raw`(?<!\p{L})(?:en milliers|en miles|em milhares)(?!\p{L}| d[eo]s? (?!personnes|personas|pessoas))`,
    String.raw`(?<!\p{L})(?:بالآلاف|بالالاف|بە هەزار)(?!\p{L})`,
  ].join('|'),
  'iu',
);
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/g;
const EDGES = /^[\s:;,–—-]+|[\s:;,–—-]+$/g;
/** Before the words, where they are set apart from the title or said of its numbers: `IDPs, in thousands`. */
const SET_APART =
  /(?:^|[([,:;–—-]|(?<!\p{L})(?:figures?|numbers?|data|values?|chiffres|cifras|valores|الأرقام|الأعداد|القيم|ژمارەکان)(?: are)?)\s*$/iu;
/** Many thousands, which behind a colon or a dash may be told of: `Chocó: miles de desplazados`. */
const MANY = /^(?:thousands|milliers|milhares|miles|آلاف)(?!\p{L})/iu;
const TELLS = /[:–—-]\s*$/u;
const OF_PEOPLE = new RegExp(
  String.raw`^\s*(?:(?:of|d[eo]s?) |d['’])?(?:(?:internally )?displaced )?${WHO}`,
  'iu',
);
const NO_PEOPLE =
  /[$€£%]|(?<!\p{L})(?:usd|eur|dollars?|euros?|dinars?|iqd|funding|funds|budgets?|costs?|rates?|taux|tasas?|fonds|fondos|دولار|تمويل|معدل)(?!\p{L})/iu;
const NUMBERED =
  /^(?:tables?|tableau|tabla|cuadro|tabela|quadro|figure|annex|جدول|الجدول)\s*[\divx]+(?!\p{L})/iu;
const RESIDENTS =
  /(?<!\p{L})(?:populations?|residents?|inhabitants?|habitants?|habitantes|poblaci[óo]n|população|سكان|السكان)(?!\p{L})/iu;
const LETTER = /\p{L}/u;

/** Whether a title or a header has words for thousands of people. O(letters). */
export function saysThousands(text: string): boolean {
  return PHRASE.test(spaced(text));
}

/** A header without its words for thousands, which say nothing of what it counts. O(letters). */
export function withoutThousands(header: string): string {
  if (!saysThousands(header)) return header;
  return spaced(header).replace(PHRASE, ' ').replace(EMPTY_BRACKETS, ' ').replace(EDGES, '');
}

/**
 * Whether a title that speaks of thousands means its figures: prose such as `People return in thousands` has words that
 * no header has. What follows the words for thousands are no more than those of a header, and name no other people, as
 * those of `Population (thousands) and IDPs` do; money and rates are no people, and many thousands behind a colon may be
 * told of in words. O(letters).
 */
export function meansThousands(title: string): boolean {
  const text = spaced(title);
  const said = PHRASE.exec(text);
  if (said === null || NO_PEOPLE.test(text)) return false;
  const before = text.slice(0, said.index);
  if (TELLS.test(before) && MANY.test(said[0])) return false;
  const after = text.slice(said.index + said[0].length).replace(OF_PEOPLE, '');
  const { unknown, measure, unit } = headerMeaning(after);
  const isOfBefore = measure === undefined && unit === undefined;
  const isSetApart = SET_APART.test(before) || headerMeaning(before).unknown === 0;
  return isSetApart && unknown === 0 && (isOfBefore || !LETTER.test(before));
}

/** Whom a title or header names beside its words for thousands; null for families, and for a population alone. O(letters). */
export function thousandsOf(text: string): { readonly measure: Measure | undefined } | null {
  const { measure, unit } = headerMeaning(withoutThousands(text));
  return unit === 'families' || (measure === undefined && RESIDENTS.test(text)) ? null : { measure };
}

/** Whether a line above a table is a title of its own, which names whom it counts or numbers the table. O(letters). */
export function namesOthers(line: string): boolean {
  const { measure, unit } = headerMeaning(line);
  return NUMBERED.test(line) || measure !== undefined || unit !== undefined;
}

/** The words of `idps_in_thousands` apart. */
function spaced(text: string): string {
  return text.replaceAll('_', ' ');
}
