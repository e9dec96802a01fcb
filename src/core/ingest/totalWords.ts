/** Words that may also stand behind a place: the scanner knows them by their last letters (`kernel/signs`). */
export const TOTAL = String.raw`(?:grand\s+|(?:sub|sous)[\s-]*)?(?:tota(?:ls?|ux)|ttl)\b|(?:ال)?مجموع|(?:ال)?[إأا]جمال[يىی]`;
export const TOTAL_WORD = String.raw`(?:${TOTAL}|overall|[کك]ۆ[یيى]\s+گشت[یيى]|س[ەه]رج[ەه]م)`;
const BEFORE = new RegExp(`^${TOTAL_WORD}`, 'iu');

/** True for a text that begins as the label of a row that adds others up (spec 2.9.11): counting it would count people twice. */
export function beginsAsTotal(text: string): boolean {
  return BEFORE.test(text.trim());
}
