import { cellText } from './cellText';
import { beginsAsTotal, TOTAL, TOTAL_WORD } from './totalWords';

const LONGEST = 80; // letters; what is longer is a note that speaks of totals
const BEFORE_PLACE = new RegExp(
  String.raw`^${TOTAL_WORD}(?:\s+(?:of|for|in|de|du|des|pour))?(?:[\s:(–-]+|$)`,
  'iu',
);
const BEHIND = new RegExp(String.raw`(?:^|[\s:(–-]+)(?:${TOTAL})\)?$`, 'iu');
/** Words that are such a label only when nothing else stands beside them, as a place may begin with them. */
const WHOLE =
  /^(?:all|sum|[کك]ۆ[یيى]?|national|nationwide|ensemble|all (?:the )?(?:countr(?:y|ies)|governorates|provinces|regions|states|districts|locations|sites|camps|shelters?(?: types?)?|types|categories|reasons|waves|origins))$/i;
/** Rows are many, labels few: some letters of each, or a mark that may stand within one, tatweel and joiner. */
const ANY = /tota|ttl|overall|مجموع|جمال|[کك]ۆ|س.رج.م|[\u0640\u200c]|^\s*(?:all\b|sum|nation|ensemble)/i;

/** True for the label of a row of totals, also with the place before it: `Ninewa Total`, `KRI sub-total`. */
export function isLabelOfTotals(raw: string): boolean {
  if (!ANY.test(raw)) return false;
  const text = cellText(raw);
  return (
    text !== '' && text.length < LONGEST && (beginsAsTotal(text) || WHOLE.test(text) || BEHIND.test(text))
  );
}

/** The place that the label of a row of totals names: `Ninewa` of `Ninewa (total)`. Empty when it names none. */
export function placeOfTotal(label: string): string {
  const place = cellText(label).replace(BEHIND, '').replace(BEFORE_PLACE, '').replace(/\)$/, '').trim();
  return isLabelOfTotals(place) ? '' : place;
}
