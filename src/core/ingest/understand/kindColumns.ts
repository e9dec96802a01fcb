import type { Evidence } from '../understanding';
import type { AssignedRole, Defaults } from './assignRoles';
import { isLabelOfTotals } from '../labelOfTotals';
import { headerKey } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { looksLikeCount, shareOf, type ColumnProfile } from './profileColumn';
import { rowKind } from './rowKind';
import { housedPeople } from './shelterKey';
import { isAnswered } from './evidence';
import { isOfGroups } from './sourceHeaders';

const MOSTLY = 0.8;
const VALUE_KEYS = new Set(
  ['value', 'values', 'number', 'count', 'figure', 'amount', 'total', 'قيمة', 'عدد', 'العدد', 'المجموع'].map(
    headerKey,
  ),
);

/** Whether the rows of a table say themselves which people they count, and in which unit. */
export interface KindsNamed {
  readonly measure: boolean;
  readonly unit: boolean;
}

/** What the columns of kinds name. O(texts). */
export function kindsNamed(
  { profiles }: ColumnsSeen,
  roles: readonly Pick<AssignedRole, 'role'>[],
): KindsNamed {
  const kinds = roles.flatMap(({ role }, index) => {
    if (role.is === 'key' && role.dimension === 'shelter') return housedIn(profiles[index]) ?? [];
    return role.is === 'kind' ? kindsIn(profiles[index]) : [];
  });
  return {
    measure: kinds.some(({ measure }) => measure !== null),
    unit: kinds.some(({ unit }) => unit !== null),
  };
}

/**
 * The roles in a table whose rows say what they count, as one with an indicator and a value has them: kinds are of use
 * where the headers of counts leave open what the kinds name, and a column of plain values becomes the count. Kinds that
 * are all people of shelters (`IDPs in camps`) are a breakdown by shelter.
 */
export function withKinds(
  roles: readonly AssignedRole[],
  seen: ColumnsSeen,
  { measure, unit }: Defaults,
): readonly AssignedRole[] {
  const kinds = roles.findIndex(({ role }) => role.is === 'kind');
  if (kinds < 0) return roles;
  const housed = roles[kinds] && isAnswered(roles[kinds]) ? null : housedIn(seen.profiles[kinds]);
  if (housed) {
    const of = { measure: housed.measure ?? measure, unit: housed.unit ?? unit };
    const byShelter = { is: 'key', dimension: 'shelter', by: 'name' } as const;
    return counting(roles, seen, of, kinds).map((own, index) =>
      index === kinds ? { ...own, role: byShelter } : own,
    );
  }
  const named = kindsNamed(seen, roles);
  const isSaid = (of: 'measure' | 'unit') =>
    roles.some(({ role }, index) => role.is === 'count' && (seen.facts[index]?.[of] ?? null) !== null);
  const isOfUse =
    !isOfGroups(seen.keys) && ((named.measure && !isSaid('measure')) || (named.unit && !isSaid('unit')));
  if (!isOfUse) {
    return roles.map((own) =>
      own.role.is === 'kind' && !isAnswered(own) ? { ...own, role: { is: 'unused' }, confidence: 0 } : own,
    );
  }
  const isOpen = named.measure && !isSaid('measure'); // then its header, such as `Figure`, names no people
  const open = roles.map((own): AssignedRole => {
    return isOpen && own.role.is === 'count' && !isAnswered(own)
      ? { ...own, role: { ...own.role, measure } }
      : own;
  });
  return counting(open, seen, { measure, unit }, kinds);
}

/** The roles with a count of what rows say in the column `kinds`: those that are counts, or the column of plain values. */
function counting(
  roles: readonly AssignedRole[],
  seen: ColumnsSeen,
  { measure, unit }: Pick<Defaults, 'measure' | 'unit'>,
  kinds: number,
): readonly AssignedRole[] {
  const value = roles.some(({ role }) => role.is === 'count') ? -1 : valueColumn(roles, seen);
  const byRows: Evidence = { kind: 'rows', detail: seen.headers[kinds] ?? '' };
  return roles.map((own, index): AssignedRole => {
    if (own.role.is === 'count') return { ...own, evidence: [...own.evidence, byRows] };
    if (index !== value) return own;
    const role = { is: 'count', measure, unit, part: null, day: null } as const;
    const byValues: Evidence = { kind: 'values', detail: seen.profiles[index]?.examples[0] ?? '' };
    return { role, evidence: [byValues, byRows], confidence: 0.7 };
  });
}

/** The only column of numbers that nothing speaks for, or the only one of them whose header names values; -1 for none. */
function valueColumn(roles: readonly AssignedRole[], { profiles, headers }: ColumnsSeen): number {
  const numeric = roles.flatMap(({ role }, index) => {
    const profile = profiles[index];
    return role.is === 'unused' && profile && shareOf(profile, looksLikeCount) >= MOSTLY ? [index] : [];
  });
  const named = numeric.filter((index) => VALUE_KEYS.has(headerKey(headers[index] ?? '')));
  const [only = -1, ...others] = named.length > 0 ? named : numeric;
  return others.length === 0 ? only : -1;
}

/** Whom the kinds of a column count where each is the people of a shelter, and not all of the same; else null. */
function housedIn(profile: ColumnProfile | undefined) {
  const texts = [...(profile?.texts.keys() ?? [])].filter((text) => !isLabelOfTotals(text));
  const housed = texts.map(housedPeople);
  const [first = null] = housed;
  const isOne = housed.every((one) => one?.measure === first?.measure && one?.unit === first?.unit);
  return isOne && new Set(housed.map((one) => one?.key)).size > 1 ? first : null;
}

function kindsIn(profile: ColumnProfile | undefined) {
  return [...(profile?.texts.keys() ?? [])].flatMap((text) => rowKind(text) ?? []);
}
