import type { Issue } from '../../domain/issue';
import { parseCount } from '../parseCount';
import type { UnderstoodColumn } from '../understanding';
import type { ColumnsSeen } from './lookAtColumns';
import { headerWords } from './headerWords';
import { shareOf } from './profileColumn';
import { RATIO } from './ratio';

const MOSTLY = 0.8;
const MOST_NAMED = 20;
/** Words of numbers that number or locate something and count nothing. */
const NO_COUNT = new Set(
  headerWords(
    '# id ids code pcode no nr num number serial sn sno index order rank phone tel mobile telephone fax zip year month day ' +
      'date latitude longitude lat lon lng x y elevation altitude size rate km distance version population round line row ' +
      'رقم الرقم رمز كود تسلسل ت هاتف جوال سنة شهر numero telephone annee',
  ),
);

/**
 * Columns of whole numbers that no figure is made of, for which nothing else is said: their header does not say that
 * they count people or families. One issue each for the first 20, and one for all others with their number. O(texts).
 */
export function unusedNumbers(
  seen: ColumnsSeen,
  columns: readonly UnderstoodColumn[],
  issues: readonly Issue[],
  row: number,
): Issue[] {
  if (!columns.some(({ role }) => role.is === 'count')) return []; // then they are asked about
  const told = new Set(issues.map(({ column }) => column));
  const found = columns.filter((column) => !told.has(column.header) && isUnusedNumber(column, seen));
  const issue = { code: 'unused_numbers', severity: 'info', row } as const;
  const named = found.slice(0, MOST_NAMED).map(({ index, header }): Issue => {
    const [text = ''] = seen.profiles[index]?.examples ?? [];
    return { ...issue, column: header, text };
  });
  const others = found.slice(MOST_NAMED);
  if (others.length === 0) return named;
  const headers = others.slice(0, MOST_NAMED).map(({ header }) => header);
  return [...named, { ...issue, column: '', text: `${others.length} × ${headers.join(', ')}` }];
}

function isUnusedNumber(
  { role, index, evidence }: UnderstoodColumn,
  { headers, profiles, facts }: ColumnsSeen,
) {
  const [profile, header = ''] = [profiles[index], headers[index]];
  if (role.is !== 'unused' || evidence.length > 0 || !profile || header === '') return false;
  if (facts[index]?.sexAge && !facts[index].ofOthers) return false; // some of those that other columns count
  if (shareOf(profile, isWhole) < MOSTLY) return false; // before the header, which takes longer to read
  if (RATIO.test(header)) return false;
  return facts[index]?.ofOtherRound === true || !headerWords(header).some((word) => NO_COUNT.has(word));
}

function isWhole(text: string): boolean {
  const { value, upper, issue } = parseCount(text);
  return issue === null && value === upper && Number.isInteger(value) && /\p{N}/u.test(text);
}
