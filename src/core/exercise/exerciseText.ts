import { EXERCISE_MARK } from '../domain/exerciseMark';
import { writeOwnFile, type FileKind } from '../domain/ownFile/ownFile';
import type { Progress } from './progress';
import type { Scenario } from './scenario';

/** A scenario, and what a room has done in it. */
export interface Exercise {
  readonly scenario: Scenario;
  readonly progress: Progress;
}

/** Long enough for thousands of decisions, each as long as its field. */
export const EXERCISE_FILE: FileKind = { kind: EXERCISE_MARK, version: 1, most: 4_000_000 };

/** A scenario, or with `progress` a whole exercise, as the text of a file; the notice is for whoever opens it. */
export function exerciseText(notice: string, scenario: Scenario, progress?: Progress): string {
  return writeOwnFile(EXERCISE_FILE, { notice, scenario, ...(progress && { progress }) });
}
