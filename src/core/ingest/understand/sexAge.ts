import { cellText } from '../cellText';
import { latinDigits } from '../../domain/latinDigits';
import { headerWords } from './headerWords';
import { meaningOf } from './vocabulary';

export type Sex = 'male' | 'female';

/** The people that a column counts, by sex and age. */
export interface SexAge {
  /** Null for both sexes together. */
  readonly sex: Sex | null;
  /** Ages in whole years, `until` not included (Infinity: no upper end); null where the header names no age. */
  readonly ages: { readonly from: number; readonly until: number } | null;
  /** An age by a word, whose bounds depend on the columns beside it: `men` may stand for all males. */
  readonly word: 'child' | 'adult' | 'elderly' | 'unknown' | null;
}

type Word = Partial<Pick<SexAge, 'sex' | 'word'>>;

/** English, then Arabic, French and Sorani. */
const WORDS: readonly (readonly [words: string, word: Word])[] = [
  ['male males ذكر ذكور masculin نێر', { sex: 'male' }],
  ['female females انثي اناث feminin مێ', { sex: 'female' }],
  ['man men رجل رجال homme hommes پیاو پیاوان', { sex: 'male', word: 'adult' }],
  ['woman women امراه نساء femme femmes ژن ژنان', { sex: 'female', word: 'adult' }],
  ['boy boys ولد اولاد صبيان فتيان garcon garcons کوڕ کوڕان', { sex: 'male', word: 'child' }],
  ['girl girls بنت بنات فتيات fille filles کچ کچان', { sex: 'female', word: 'child' }],
  ['child children minor minors طفل اطفال enfant enfants منداڵ منداڵان', { word: 'child' }],
  ['adult adults بالغ بالغين بالغون adulte adultes', { word: 'adult' }],
  ['elderly مسن مسنين مسنون كبار', { word: 'elderly' }],
];
const MEANINGS = new Map(
  WORDS.flatMap(([words, word]) => headerWords(words).map((one) => [one, word] as const)),
);
/** In the codes of demographic tables, `f_0_4`; by itself such a letter may mean anything. */
const LETTERS = new Map<string, Word>([
  ['m', { sex: 'male' }],
  ['f', { sex: 'female' }],
]);
const UNKNOWN_AGE = new Set(headerWords('unknown other unspecified'));
const SEX_WORDS = new Set(headerWords('sex gender جنس'));
const AGE_WORDS = new Set(headerWords('age ages aged years year yrs yr old ans سنه سنوات عمر اعمار السن سن'));
const OLDEST = 120;

const RANGE = /(?<!\d)(\d{1,3})\s*(?:[-–—_]|to|à)\s*(\d{1,3})(?!\d)/i;
const ABOVE =
  /(?<!\d)(\d{1,3})\s*(?:(?:years|yrs|ans)\s*)?(?:\+|plus\b|(?:and|or|&)\s*(?:above|over|older|more)\b|et\s+plus\b|فما فوق|فأكثر)|(?:≥|>=?|\b(?:over|above)\b)\s*(\d{1,3})(?!\d)/i;
const BELOW = /(?:<|\b(?:under|below)\b|\bless than\b|\bmoins de\b|أقل من|دون)\s*(\d{1,3})(?!\d)/i;

/**
 * The sex and age that a header names: `Female IDPs`, `Boys`, `f_18_59`, `IDPs 60 and above`, `ذكور`. Null when it
 * names none, or when a word that is not known stands among them: `Female-headed households` are no women. O(letters).
 */
export function sexAgeOf(header: string): SexAge | null {
  const { ages, rest } = agesIn(latinDigits(cellText(header)));
  const words = headerWords(rest);
  const coded = ages !== null || words.includes('total') || words.some((word) => UNKNOWN_AGE.has(word));
  let found: Word = {};
  let unknownAge = false;
  let saysSex = false;
  for (const word of words) {
    const own = MEANINGS.get(word) ?? (coded ? LETTERS.get(word) : undefined);
    if (own) {
      if (own.sex && found.sex && own.sex !== found.sex) return null; // `Men and women`
      found = { ...found, ...own };
    } else if (UNKNOWN_AGE.has(word)) unknownAge = true;
    else if (SEX_WORDS.has(word)) saysSex = true;
    else if (!AGE_WORDS.has(word) && !isAround(word)) return null;
  }
  const { sex = null, word = unknownAge ? 'unknown' : null } = found;
  if (word === 'unknown' ? sex === null && !saysSex : sex === null && word === null && ages === null)
    return null;
  return { sex, ages, word: ages === null ? word : null };
}

/** Whether a word may stand beside a sex or an age: whom it counts, but not families, who have neither. */
function isAround(word: string): boolean {
  const meaning = meaningOf(word);
  if (!meaning) return false;
  if (meaning.says === 'unit') return meaning.unit === 'individuals';
  return meaning.says === 'measure' || meaning.says === 'total' || meaning.says === 'filler';
}

function agesIn(text: string): { ages: SexAge['ages']; rest: string } {
  const range = RANGE.exec(text);
  if (range) return agesOf(Number(range[1]), Number(range[2]) + 1, text, range[0]);
  const above = ABOVE.exec(text);
  if (above) return agesOf(Number(above[1] ?? above[2]), Infinity, text, above[0]);
  const below = BELOW.exec(text);
  if (below) return agesOf(0, Number(below[1]), text, below[0]);
  return { ages: null, rest: text };
}

/** Ages cut out of a header; numbers that can be none stay in it. */
function agesOf(from: number, until: number, text: string, said: string) {
  const isAge = from < until && from <= OLDEST && (until === Infinity || until <= OLDEST);
  return isAge ? { ages: { from, until }, rest: text.replace(said, ' ') } : { ages: null, rest: text };
}
