import { withoutNote } from './noteBehindCount';
import { parseCount, plainNumber, type ParsedCount } from './parseCount';
import type { GroupingMark, IrregularGroups } from './understanding';

const POINT_GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const COMMA_FRACTION = /^(\d+),(\d+)$/;
const ONE_COMMA = /^[1-9]\d{0,2},\d{3}$/;
const POINT_FRACTION = /^\d+\.\d{3}$/;

/**
 * A count in a column whose digit groups are known: where points group, `1.234` is 1,234 people and `1,5` a fraction;
 * where commas group, `1.234` is a fraction; where commas are open, `1,234` is left out; where either mark groups, both
 * are so many thousands. A count before the sign of a note is noted. With `unknown` it is as `parseCount` leaves it.
 * Irregular groups are read as a person says. O(text).
 */
export function parseGrouped(raw: string, grouping: GroupingMark, irregular?: IrregularGroups): ParsedCount {
  const text = plainNumber(raw);
  if (grouping === 'point') {
    if (POINT_GROUPED.test(text)) return parseCount(text.replaceAll('.', ''));
    const fraction = COMMA_FRACTION.exec(text);
    if (fraction) return fractionOf(`${fraction[1]}.${fraction[2]}`);
  }
  if (grouping === 'either' && POINT_GROUPED.test(text)) return parseCount(text.replaceAll('.', ''));
  if (grouping === 'openComma' && ONE_COMMA.test(text)) {
    const issue = { code: 'ambiguous_number_format', severity: 'ask' } as const;
    return { ...parseCount(''), issue };
  }
  if (grouping === 'comma' && POINT_FRACTION.test(text)) return fractionOf(text);
  const noted = withoutNote(text);
  if (noted !== null) {
    const inner = parseGrouped(noted, grouping);
    return inner.issue ? inner : { ...inner, issue: { code: 'footnote_sign', severity: 'warning' } };
  }
  const parsed = parseCount(text);
  if (parsed.issue?.code !== 'irregular_grouping' || irregular === undefined) return parsed;
  const issue = { code: 'irregular_grouping', severity: 'warning' } as const;
  return {
    ...(irregular === 'joined' ? parseCount(text.replace(/[\s.,]/g, '')) : parsed),
    issue,
  };
}

/** More decimals keep `parseCount` from taking three of them for a group. */
function fractionOf(text: string): ParsedCount {
  return parseCount(`${text}0000`);
}
