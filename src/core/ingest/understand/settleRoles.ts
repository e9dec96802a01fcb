import type { Issue } from '../../domain/issue';
import { LOCATION } from '../../domain/placeLevel';
import { cellText } from '../cellText';
import { SHARED_ROLES } from '../columnRole';
import type { AssignedRole } from './assignRoles';
import { isAnswered } from './evidence';
import { spansTime } from './headerDate';
import { headerMeaning } from './headerMeaning';
import { headerKey, headerWords } from './headerWords';
import { headerParts } from './mergedHeader';
import { withPeriodStarts } from './periodStarts';
import { isReferenceDate, referenceDates } from './referenceDates';
import { saysThousands } from './thousandsSaid';

/** Tells headers apart that have the same letters and digits: `<18` and `18+`, a number and its share. */
const SIGN = /[%<>≤≥+]/;
const YEARS = /(?:19|20)\d\d/;

/** Roles without rivals, and what is to be said of the columns that were set aside. */
export interface SettledRoles {
  readonly roles: readonly AssignedRole[];
  readonly issues: readonly Issue[];
  /** Columns with the header of an earlier one and other values. */
  readonly differing: readonly number[];
}

/**
 * Gives each role to one column: the first that stands in the table with values. A column that repeats the header and
 * the values of an earlier one is counted once; one that repeats the header only is asked about. Of counts of the same
 * people and unit, one whose header `names` them comes before one that may be of anybody, then one that says it is the
 * total, then one that does not say that it is in thousands, one of some years or of those on a list comes after them, and
 * one of several months last; of dates `referenceDates` tells. O(cells).
 */
export function settleRoles(
  headers: readonly string[],
  given: readonly AssignedRole[],
  rows: readonly (readonly string[])[],
  headerRow: number,
  names: (index: number) => boolean,
): SettledRoles {
  const roles = withPeriodStarts(headers, given);
  const byHeader = new Map<string, number>();
  const byRole = new Map<string, number>();
  const isNamed = (index: number) => isAnswered(roles[index]) || names(index);
  const named = new Set(
    roles.flatMap(({ role }, index) => (role.is === 'count' && isNamed(index) ? [JSON.stringify(role)] : [])),
  );
  const isOutnamed = (index: number, identity: string) => !isNamed(index) && named.has(identity);
  const wholes = wholeCounts(headers, roles, rows, isOutnamed);
  const issues: Issue[] = [];
  const differing: number[] = [];
  const note = (index: number, code: Issue['code'], severity: Issue['severity']) => {
    const column = headers[index] ?? '';
    issues.push({ code, severity, row: headerRow, column, text: column.slice(0, 200) });
  };
  const larger = new Set([...regionColumns(headers, roles), ...villageColumns(headers, roles)]);
  const dates = referenceDates(headers, roles, rows);
  const settled = roles.map((assigned, index): AssignedRole => {
    const isOtherDate = dates !== null && isReferenceDate(assigned) && index !== dates.column;
    const own: AssignedRole =
      larger.has(index) || isOtherDate ? { ...assigned, role: { is: 'unused' } } : assigned;
    if (dates?.others.includes(index)) note(index, 'other_dates', 'warning');
    const header = headers[index] ?? '';
    const key = headerKey(header) + (SIGN.exec(header)?.[0] ?? '');
    const earlier = key === '' ? undefined : byHeader.get(key);
    const isToldApart = isAnswered(assigned) || (earlier !== undefined && isAnswered(roles[earlier]));
    if (earlier === undefined) byHeader.set(key, index);
    else if (isToldApart) byHeader.set(key, isAnswered(assigned) ? earlier : index);
    else if (sameValues(rows, earlier, index)) {
      note(index, 'duplicate_columns', 'warning');
      const evidence = [{ kind: 'sameValues' as const, detail: headers[earlier] ?? '' }];
      return { role: { is: 'repeat', of: earlier }, evidence, confidence: 1 };
    } else if (own.role.is === 'count') {
      note(index, 'duplicate_columns', 'ask');
      differing.push(index);
      return { role: { is: 'unused' }, evidence: own.evidence, confidence: 0 };
    } else note(index, 'repeated_header', 'warning');
    if (SHARED_ROLES.has(own.role.is)) return own;
    const identity = JSON.stringify(own.role);
    const rival = byRole.get(identity);
    const isLess = own.role.is === 'count' && wholes.get(identity) !== index;
    if (rival === undefined && !isLess) {
      byRole.set(identity, index);
      return own;
    }
    if (own.role.is === 'count') note(index, 'counted_elsewhere', 'warning');
    return { role: { is: 'unused' }, evidence: own.evidence, confidence: own.confidence };
  });
  return { roles: settled, issues, differing };
}

/** Of the counts of the same people and unit the column that stands for all of them. */
function wholeCounts(
  headers: readonly string[],
  roles: readonly AssignedRole[],
  rows: readonly (readonly string[])[],
  isOutnamed: (index: number, identity: string) => boolean,
): Map<string, number> {
  const wholes = new Map<string, number>();
  const rankOf = (index: number) => {
    const header = headers[index] ?? '';
    if (isAnswered(roles[index])) return 3;
    const { says, ofList } = headerMeaning(header);
    if (spansTime(headerParts(header).name)) return -1; // `Jan-Mar 2023` may hold the month that stands beside it
    if (ofList) return 0;
    return says.has('total') ? 2 : YEARS.test(header) ? 0 : 1;
  };
  const inThousands = (index: number) => saysThousands(headers[index] ?? '');
  const isExact = (index: number, other: number) =>
    !inThousands(index) &&
    inThousands(other) &&
    rows.every((cells) => cellText(cells[index] ?? '') !== '' || cellText(cells[other] ?? '') === '');
  roles.forEach(({ role }, index) => {
    const identity = JSON.stringify(role);
    if (role.is !== 'count' || isOutnamed(index, identity)) return;
    const known = wholes.get(identity);
    const ahead = known === undefined ? 1 : rankOf(index) - rankOf(known);
    if (ahead > 0 || (ahead === 0 && known !== undefined && isExact(index, known)))
      wholes.set(identity, index);
  });
  return wholes;
}

/** Whether two columns say the same in every row; a footer may be blank under a repeat. */
function sameValues(rows: readonly (readonly string[])[], first: number, second: number): boolean {
  return rows.every((cells) => {
    const later = cellText(cells[second] ?? '');
    return later === '' || later === cellText(cells[first] ?? '');
  });
}

/** Columns of regions where another column holds the governorates that the regions are made up of. */
function regionColumns(headers: readonly string[], roles: readonly AssignedRole[]): Set<number> {
  const governorates = roles.flatMap(({ role }, index) =>
    role.is === 'place' && role.level === 1 && role.by === 'name' ? [index] : [],
  );
  const isRegion = (index: number) => /^regions?(?:name)?$/.test(headerKey(headers[index] ?? ''));
  const regions = governorates.filter(isRegion);
  return new Set(regions.length < governorates.length ? regions : []);
}

/** Columns of the places below sub-districts where another column holds the locations that lie in them. */
function villageColumns(headers: readonly string[], roles: readonly AssignedRole[]): number[] {
  const locations = roles.flatMap(({ role }, index) =>
    role.is === 'place' && role.level === LOCATION ? [index] : [],
  );
  const isVillage = (index: number) =>
    [headers[index] ?? '', ...(roles[index]?.evidence ?? []).map(({ detail }) => detail)].some((text) =>
      headerWords(text).some((word) => word === 'admin4' || word === 'admin5'),
    );
  const villages = locations.filter(isVillage);
  return villages.length < locations.length ? villages : [];
}
