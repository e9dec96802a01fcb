import type { SavedStatus, UnderstoodColumn } from '../understanding';

/**
 * The columns that say of each count how sure it is, or why there is none, in a table that this app saved; null where a
 * table has no such columns, or several of counts, as then it is open which one they are of. O(columns).
 */
export function savedStatus(columns: readonly UnderstoodColumn[]): SavedStatus | null {
  const at = (name: string) =>
    columns.find(({ header, role }) => role.is === 'unused' && header.trim().toLowerCase() === name)?.index;
  const [upper, status] = [at('upper_bound'), at('status')];
  const [count, ...others] = columns.filter(({ role }) => role.is === 'count');
  if (upper === undefined || status === undefined || count === undefined || others.length > 0) return null;
  return { count: count.index, upper, status };
}
