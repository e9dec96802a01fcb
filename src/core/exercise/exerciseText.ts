import { EXERCISE_MARK } from '../domain/exerciseMark';
import type { Progress } from './progress';
import type { Scenario } from './scenario';

/** A scenario, and what a room has done in it. */
export interface Exercise {
  readonly scenario: Scenario;
  readonly progress: Progress;
}

export const EXERCISE_VERSION = 1;

/** A scenario, or with `progress` a whole exercise, as the text of a file; the notice stands first for whoever opens it. */
export function exerciseText(notice: string, scenario: Scenario, progress?: Progress): string {
  const written = {
    notice,
    kind: EXERCISE_MARK,
    version: EXERCISE_VERSION,
    scenario: inOrder(scenario),
    ...(progress && { progress: inOrder(progress) }),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** The same value with the keys of every record in order, so that the same exercise is the same text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
