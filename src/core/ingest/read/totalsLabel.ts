import { cellText } from '../cellText';
import { isTotalLabel } from '../totalLabel';

const ENDING = /(?:^|[\s:(-])(?:sub-?\s?|grand\s+)?totals?\)?$|(?:^|\s)(?:مجموع|المجموع|الاجمالي|الإجمالي)$/i;

/** True for the label of a row of totals, also with the place before it: `Ninewa Total`, `KRI sub-total`. */
export function isTotalsLabel(raw: string): boolean {
  const text = cellText(raw);
  return text !== '' && text.length < 80 && (isTotalLabel(text) || ENDING.test(text));
}
