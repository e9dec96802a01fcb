/** Words that may also stand behind a place: the scanner knows them by their last letters (`kernel/signs`). */
export const TOTAL = String.raw`(?:grand\s+|(?:sub|sous)[\s-]*)?totals?\b|(?:ال)?مجموع|(?:ال)?[إا]جمالي`;
export const TOTAL_WORD = `(?:${TOTAL}|overall|کۆی گشتی)`;
const BEFORE = new RegExp(`^${TOTAL_WORD}`, 'iu');
/** Words that are one only when nothing else stands beside them, as a place may begin with them. */
const WHOLE =
  /^(?:all|sum|national|nationwide|ensemble|all (?:the )?(?:countr(?:y|ies)|governorates|provinces|regions|states|districts|locations|sites|camps|shelters?(?: types?)?|types|categories|reasons|waves|origins))$/i;

/** True for a label that begins as one of a row that adds others up (spec 2.9.11): counting it would count people twice. */
export function isTotalLabel(text: string): boolean {
  return BEFORE.test(text.trim()) || WHOLE.test(text.trim());
}
