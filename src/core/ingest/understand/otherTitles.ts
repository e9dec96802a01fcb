import type { ColumnFacts } from './columnFacts';
import { isDate } from './readDate';

/**
 * What headers say, where dates stand below several titles and some of these name people: dates below the others are
 * of others, as `Harvest › 2014` beside `IDPs › 2014`. O(columns).
 */
export function withoutOtherTitles(facts: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const isDated = ({ date }: ColumnFacts) => isDate(date);
  const nameSome = facts.some((own) => isDated(own) && !own.otherTitle && own.measure !== null);
  if (!nameSome) return facts;
  return facts.map((own) => (own.otherTitle ? { ...own, ofOthers: true, parts: {} } : own));
}
