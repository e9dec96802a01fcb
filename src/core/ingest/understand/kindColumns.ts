import type { Evidence } from '../understanding';
import type { AssignedRole, Defaults } from './assignRoles';
import { headerKey } from './headerWords';
import type { ColumnsSeen } from './lookAtColumns';
import { looksLikeCount, shareOf, type ColumnProfile } from './profileColumn';
import { rowKind } from './rowKind';
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
  const kinds = roles.flatMap(({ role }, index) => (role.is === 'kind' ? kindsIn(profiles[index]) : []));
  return {
    measure: kinds.some(({ measure }) => measure !== null),
    unit: kinds.some(({ unit }) => unit !== null),
  };
}

/**
 * The roles in a table whose rows say what they count, as one with an indicator and a value has them: kinds are of use
 * where the headers of counts leave open what the kinds name, and a column of plain values becomes the count.
 */
export function withKinds(
  roles: readonly AssignedRole[],
  seen: ColumnsSeen,
  { measure, unit }: Defaults,
): readonly AssignedRole[] {
  if (!roles.some(({ role }) => role.is === 'kind')) return roles;
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
  const value = roles.some(({ role }) => role.is === 'count') ? -1 : valueColumn(roles, seen);
  const kind = roles.findIndex(({ role }) => role.is === 'kind');
  const byRows: Evidence = { kind: 'rows', detail: seen.headers[kind] ?? '' };
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

function kindsIn(profile: ColumnProfile | undefined) {
  return [...(profile?.texts.keys() ?? [])].flatMap((text) => rowKind(text) ?? []);
}
