import { cellText } from '../cellText';
import { isTotalLabel } from '../totalLabel';

const ENDING = /(?:^|[\s:(-])(?:sub-?\s?|grand\s+)?totals?\)?$|(?:^|\s)(?:مجموع|المجموع|الاجمالي|الإجمالي)$/i;

const WORDS = /total|overall|مجموع|جمالي|کۆی گشتی|^\s*(?:all\b|sum|nation|ensemble)/i; // rows are many, labels few

/** True for the label of a row of totals, also with the place before it: `Ninewa Total`, `KRI sub-total`. */
export function isTotalsLabel(raw: string): boolean {
  if (!WORDS.test(raw)) return false;
  const text = cellText(raw);
  return text !== '' && text.length < 80 && (isTotalLabel(text) || ENDING.test(text));
}
