/** Words that may also stand behind a place: the scanner knows them by their last letters (`kernel/signs`). */
export const TOTAL = String.raw`(?:grand\s+|(?:sub|sous)[\s-]*)?(?:tota(?:ls?|ux)|ttl)\b|(?:ال)?مجموع|(?:ال)?[إأا]جمال[يىی]`;
export const TOTAL_WORD = String.raw`(?:${TOTAL}|overall|[کك]ۆ[یيى]\s+گشت|س[ەه]رج[ەه]م)`;
const BEFORE = new RegExp(`^${TOTAL_WORD}`, 'iu');
/** Words that are one only when nothing else stands beside them, as a place may begin with them. */
const WHOLE =
  /^(?:all|sum|[کك]ۆ[یيى]?|national|nationwide|ensemble|all (?:the )?(?:countr(?:y|ies)|governorates|provinces|regions|states|districts|locations|sites|camps|shelters?(?: types?)?|types|categories|reasons|waves|origins))$/i;

/** True for a label that begins as one of a row that adds others up (spec 2.9.11): counting it would count people twice. */
export function isTotalLabel(text: string): boolean {
  return BEFORE.test(text.trim()) || WHOLE.test(text.trim());
}
