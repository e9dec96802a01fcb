import type { Names } from '../../domain/place';
import { PHASES, type Board, type BoardPoint, type ChecklistLine, type Phase } from './board';

/** The lines that a board begins with, by phase, each known by an id of which its message is named. */
export const SHIPPED_LINES: Readonly<Record<Phase, readonly string[]>> = {
  before: ['points', 'capacities', 'counting', 'thresholds', 'partners', 'scenarios'],
  during: ['statuses', 'counts', 'queues', 'verify', 'referrals', 'log', 'report'],
  after: ['reconcile', 'stranded', 'data', 'lessons', 'update'],
};

const LINES = new Set(Object.values(SHIPPED_LINES).flat());

/** Whether an id names a shipped line. */
export function isShipped(id: string): boolean {
  return LINES.has(id);
}

/** A board without points, with the shipped checklists. */
export function newBoard(): Board {
  const checklists: Record<Phase, readonly ChecklistLine[]> = { before: [], during: [], after: [] };
  for (const phase of PHASES) {
    checklists[phase] = SHIPPED_LINES[phase].map((id) => ({ id, text: null, done: false }));
  }
  return { title: '', points: [], log: [], checklists, referrals: [], thresholds: null };
}

/** A point of which nothing is known but its name. */
export function newPoint(id: string, names: Names): BoardPoint {
  return {
    id,
    names,
    kind: 'crossing',
    governorate: { en: '' },
    status: 'unknown',
    since: null,
    source: '',
    hours: '',
    capacity: null,
    responsible: '',
    counts: [],
  };
}

/** The first of `prefix1`, `prefix2`, … that no item of a list has. O(items). */
export function freeId(prefix: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
