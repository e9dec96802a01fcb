import type { ColumnFacts } from './columnFacts';
import { headerMeaning } from './headerMeaning';
import { NO_ROLE } from './nothingCounted';

const UNLISTED =
  /(?<!\p{L})(?:un|non[-\s]?|not\s|yet to be\s)(?:registered|verified|tracked|assessed|enregistr|recens)|غير (?:ال)?مسجل/iu;

/**
 * What headers say, where one counts those who are on no list: then those on it, as `Registered IDPs` beside
 * `Unregistered IDPs`, are some of the people only. O(columns).
 */
export function withoutListed(facts: readonly ColumnFacts[]): readonly ColumnFacts[] {
  if (!facts.some(({ undated }) => UNLISTED.test(undated))) return facts;
  return facts.map((own): ColumnFacts => {
    const isListed = own.role?.is === 'count' && headerMeaning(own.undated).ofList;
    return isListed ? { ...own, ...NO_ROLE, unknownName: true } : own;
  });
}
