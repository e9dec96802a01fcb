import { cellText } from './cellText';
import { beginsAsTotal, TOTAL, TOTAL_WORD } from './totalWords';

const LONGEST = 80; // letters; what is longer is a note that speaks of totals
const BEFORE_PLACE = new RegExp(
  String.raw`^${TOTAL_WORD}(?:\s+(?:of|for|in|de|du|des|pour))?(?:[\s:(–-]+|$)`,
  'iu',
);
const BEHIND = new RegExp(String.raw`(?:^|[\s:(–-]+)(?:${TOTAL})\)?$`, 'iu');
/** Words that are such a label only when nothing else stands beside them, as a place may begin with them. */
const WHOLE = new RegExp(
  `^(?:${[
    String.raw`all|sum|[کك]ۆ[یيى]?|national|nationwide|ensemble|tot\.?|t o t a l|totaal|cumul`,
    String.raw`(?:s|g)\s*[/.–-]\s*t(?:ot\.?|otal)?\.?`,
    'all (?:the )?(?:countr(?:y|ies)|governorates|provinces|regions|states|districts|locations|sites|camps|shelters?(?: types?)?|types|categories|reasons|waves|origins)',
    'whole (?:country|governorate|province|region|state|district)',
    '(?:ال)?جمل[ةه]|(?:ال)?مجاميع|(?:ال)?كلي',
    '(?:genel |ara )?toplam|всього|усього|разом|загалом|итого',
  ].join('|')})$`,
  'iu',
);
/** Words for a row that repeats people of other rows and is no sum of them: an average, or some of the people. */
const ASIDE =
  /^(?:averages?|avg\.?|mean|medians?|max(?:imum)?\.?|min(?:imum)?\.?|moyennes?|médianes?|(?:ال)?(?:متوسط|معدل))$|^of which\b|^منها(?!\p{L})/iu;
/** Rows are many, labels few: some letters of each, or a mark that may stand within one, tatweel and joiner. */
const ANY =
  /tota|ttl|overall|toplam|مجموع|جمال|جمل|جاميع|[کك]ۆ|س.رج.م|[\u0640\u200c]|^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*(?:all\b|sum|nation|ensemble|cumul|tot\b|t o|whole|[sg]\s*[/.–-]|aver|avg|mean|medi|max|min|moye|médi|of which|(?:ال)?(?:كلي|متوسط|معدل)|منها|всь|усь|раз|заг|ито)/i;

/** True for the label of a row of totals, also with the place before it: `Ninewa Total`, `KRI sub-total`; and of one aside. */
export function isLabelOfTotals(raw: string): boolean {
  if (!ANY.test(raw)) return false;
  const text = cellText(raw);
  return (
    text !== '' &&
    text.length < LONGEST &&
    (beginsAsTotal(text) || WHOLE.test(text) || BEHIND.test(text) || ASIDE.test(text))
  );
}

/** Whether such a label is of an average or of some of the people, which need not be what the rows add up to. */
export function isAside(label: string): boolean {
  return ASIDE.test(cellText(label));
}

/** The place that the label of a row of totals names: `Ninewa` of `Ninewa (total)`. Empty when it names none. */
export function placeOfTotal(label: string): string {
  const place = cellText(label).replace(BEHIND, '').replace(BEFORE_PLACE, '').replace(/\)$/, '').trim();
  return isLabelOfTotals(place) ? '' : place;
}
