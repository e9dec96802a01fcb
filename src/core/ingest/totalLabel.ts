const TOTAL =
  /^(?:(?:grand\s+)?totals?\b|(?:sub|sous)[- ]?total|overall|(?:ال)?مجموع|(?:ال)?[إا]جمالي|کۆی گشتی)/i;
/** Words that are one only when nothing else stands beside them, as a place may begin with them. */
const WHOLE =
  /^(?:all|sum|national|nationwide|ensemble|all (?:the )?(?:countr(?:y|ies)|governorates|provinces|regions|states|districts|locations|sites|camps|shelters?(?: types?)?|types|categories|reasons|waves|origins))$/i;

/** True for the label of a row that adds other rows up (spec 2.9.11): counting it would count people twice. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text.trim()) || WHOLE.test(text.trim());
}
