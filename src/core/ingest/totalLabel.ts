const TOTAL = /^(?:(?:grand\s+)?totals?\b|sub-?total|overall|المجموع|الإجمالي|الاجمالي|کۆی گشتی)/i;

/** True for the label of a row that adds other rows up (spec 2.9.11): counting it would count people twice. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text.trim());
}
