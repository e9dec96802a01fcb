import { plainNumber } from '../parseCount';
import type { GroupingMark } from '../understanding';

/** What one text shows of the marks in numbers: groups, one group or a fraction alike, a fraction. */
export type GroupSign =
  'pointGroups' | 'commaGroups' | 'onePoint' | 'oneComma' | 'pointFraction' | 'commaFraction';

const SIGNS: readonly (readonly [sign: GroupSign, text: RegExp])[] = [
  ['pointGroups', /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/],
  ['commaGroups', /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/],
  ['onePoint', /^[1-9]\d{0,2}\.\d{3}$/],
  ['oneComma', /^[1-9]\d{0,2},\d{3}$/],
  ['pointFraction', /^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$/],
  ['commaFraction', /^\d+,(?:\d{1,2}|\d{4,})$|^0,\d+$/],
];
const MARKED = /[.,]/;

/** What a text shows, whatever digits and marks it is written with; null for a text without such marks. */
export function groupSign(raw: string): GroupSign | null {
  const text = plainNumber(raw);
  return (MARKED.test(text) && SIGNS.find(([, pattern]) => pattern.test(text))?.[0]) || null;
}

/** How the numbers of a column are marked, and which mark before three digits only a person can tell the meaning of. */
export interface Grouping {
  readonly mark: GroupingMark;
  readonly asks: 'point' | 'comma' | null;
}

/**
 * The mark that groups in a column where a person says that it is `answered`. Who says it of points has said nothing of
 * a comma before three digits, which groups as it did before. O(texts).
 */
export function answeredGrouping(answered: GroupingMark, texts: readonly string[]): GroupingMark {
  const hasComma = () => texts.some((text) => groupSign(text) === 'oneComma');
  return answered === 'point' && groupingOf(texts).asks === 'point' && hasComma() ? 'either' : answered;
}

/**
 * The mark that groups digits in a column: proven by a number that shows both marks or two groups, by fractions after
 * the other mark, or by points that always stand before exactly three digits. Commas before three digits are groups,
 * unless others of the column stand before a fraction. O(texts).
 */
export function groupingOf(texts: Iterable<string>): Grouping {
  const times = new Map<GroupSign, number>();
  for (const text of texts) {
    const sign = groupSign(text);
    if (sign) times.set(sign, (times.get(sign) ?? 0) + 1);
  }
  const [point, comma] = [times.has('pointGroups'), times.has('commaGroups')];
  if (point && !comma && times.has('oneComma')) return { mark: 'openComma', asks: 'comma' };
  if (point !== comma) return { mark: point ? 'point' : 'comma', asks: null };
  const onePoint = times.has('onePoint') ? ('point' as const) : null;
  if (point) return { mark: 'unknown', asks: onePoint };
  const [onlyPoints, onlyCommas] = [!times.has('pointFraction'), !times.has('commaFraction')];
  if (!onlyCommas && times.has('oneComma')) return { mark: 'openComma', asks: 'comma' };
  const manyPoints = (times.get('onePoint') ?? 0) > 1 && onlyPoints && !times.has('oneComma');
  if (manyPoints || (!onlyCommas && onlyPoints)) return { mark: 'point', asks: null };
  return { mark: 'unknown', asks: onePoint };
}
