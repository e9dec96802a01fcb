import { message, type Message } from '../../domain/message';
import type { Unit } from '../../domain/measure';
import type { Day } from '../../domain/day';
import type { ColumnRole } from '../../ingest/columnRole';
import { isDated } from '../../domain/undated';
import type { UnderstoodColumn } from '../../ingest/understanding';
import { wordOfRole } from './roleChoices';

/** What a column was taken for, in words; the day of the counts where a whole column is of one. */
export interface RoleText {
  readonly role: Message;
  readonly day: Day | null;
}

/** What a column was taken for; a role that no person can choose is described by what it counts. */
export function roleText(role: ColumnRole, columns: readonly UnderstoodColumn[]): RoleText {
  if (role.is === 'repeat') {
    return { role: message('role-repeat', { header: columns[role.of]?.header ?? '' }), day: null };
  }
  if (role.is !== 'count') return { role: message(`role-${wordOfRole(role) ?? 'unused'}`), day: null };
  const { part, unit } = role;
  const day = role.day !== null && isDated(role.day) ? role.day : null;
  if (part) return { role: partMessage(part.dimension, unit), day };
  return { role: message(`role-${wordOfRole({ ...role, day: null }) ?? 'unused'}`), day };
}

function partMessage(dimension: string, unit: Unit): Message {
  return message(`role-part-${dimension}`, { unit });
}
