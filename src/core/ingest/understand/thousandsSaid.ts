import { headerMeaning } from './headerMeaning';

/** English, French, Spanish, Portuguese, Arabic, Sorani; of `in thousands of sites` no people are counted. */
const PHRASE = new RegExp(
  [
    String.raw`(?<!\d)['’‘]\s?000['’]?s?(?![\d,.])`,
    String.raw`(?<=[([]\s?)000['’]?s?(?=\s?[)\]])`,
    String.raw`(?<!\p{L})[x×]\s?1[,. ]?000(?!\d)`,
    String.raw`(?<!\p{L})in thousands?(?!\p{L}| of (?!people|persons|individuals|idps|families|households))`,
    String.raw`(?<=[([,]\s?)thousands?(?=\s*(?:[)\]]|$))`,
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

/** Whether a title or a header has words for thousands of people. O(letters). */
export function saysThousands(text: string): boolean {
  return PHRASE.test(text);
}

/** A header without its words for thousands, which say nothing of what it counts. O(letters). */
export function withoutThousands(header: string): string {
  if (!PHRASE.test(header)) return header;
  return header.replace(PHRASE, ' ').replace(EMPTY_BRACKETS, ' ').replace(EDGES, '');
}

/**
 * Whether a title that speaks of thousands means its figures: prose such as `People return in thousands` has words that
 * no header has. O(letters).
 */
export function meansThousands(title: string): boolean {
  const [before = ''] = title.split(PHRASE);
  return SET_APART.test(before) || headerMeaning(withoutThousands(title)).unknown === 0;
}
