import type { AssignedRole } from './assignRoles';
import { isAnswered } from './evidence';
import { headerMeaning } from './headerMeaning';
import { isReferenceDate } from './referenceDates';

/**
 * The roles with the columns of days as starts of periods whose headers say no more than that, as `From` beside `To`
 * does: the figures are of the other days. Only where there are others. O(columns).
 */
export function withPeriodStarts(
  headers: readonly string[],
  roles: readonly AssignedRole[],
): readonly AssignedRole[] {
  const days = [...roles.keys()].filter(
    (index) => roles[index] !== undefined && isReferenceDate(roles[index]),
  );
  const starts = days.filter((index) => {
    const { times } = headerMeaning(headers[index] ?? '');
    return !isAnswered(roles[index]) && times.has('start') && !times.has('end');
  });
  if (starts.length === days.length) return roles;
  const start = { is: 'day', of: 'periodStart' } as const;
  return roles.map((assigned, index) => (starts.includes(index) ? { ...assigned, role: start } : assigned));
}
