import type { Exercise } from './exerciseText';
import type { Progress } from './progress';
import type { Scenario } from './scenario';

/** Whoever changes a scenario changes one or two of its nine fields at a time; another scenario differs in most. */
const FIELDS_OF_ANOTHER = 5;

/**
 * Whether another exercise came in the place of one, which is gone with it: it begins, and nothing is left of all that
 * the room entered and decided, or the scenario is another. One that is only changed is the same.
 */
export function isReplaced(before: Exercise, now: Exercise): boolean {
  return isStillGone(before, now) && (now.progress.step === 0 || isAnother(before.scenario, now.scenario));
}

/** Whether an exercise that was replaced has not come back since. */
export function isStillGone(gone: Exercise, now: Exercise): boolean {
  return isAnother(gone.scenario, now.scenario) || isEmptied(gone.progress, now.progress);
}

function isEmptied(before: Progress, now: Progress): boolean {
  const left = new Set(entriesOf(now));
  const entries = entriesOf(before);
  return entries.length > 0 && !entries.some((entry) => left.has(entry));
}

/** What a room entered, without the values, which may be entered anew. */
function entriesOf({ capacities, owners, decisions }: Progress): string[] {
  return [
    ...capacities.map(({ standard, day }) => `capacity ${standard} ${day}`),
    ...Object.keys(owners).map((standard) => `owner ${standard}`),
    ...decisions.map(({ day, text }) => `decision ${day} ${text}`),
  ];
}

function isAnother(before: Scenario, now: Scenario): boolean {
  const fields = Object.keys(before) as (keyof Scenario)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
  return changed.length >= FIELDS_OF_ANOTHER;
}
