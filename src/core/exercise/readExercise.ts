import * as v from 'valibot';
import { EXERCISE_MARK } from '../domain/exerciseMark';
import { contradictions } from './contradictions';
import { exerciseShape } from './exerciseShape';
import { EXERCISE_VERSION, type Exercise } from './exerciseText';
import type { ExerciseFault } from './exerciseFault';
import { NO_PROGRESS } from './progress';
import { LIMITS } from './scenario';
import { unknownFields } from './unknownFields';

export type ReadExercise =
  | { readonly ok: true; readonly exercise: Exercise }
  | { readonly ok: false; readonly faults: readonly ExerciseFault[] };

/** The exercise of a text that comes from outside; a scenario alone has no progress yet. Never throws. O(letters). */
export function readExercise(text: string): ReadExercise {
  if (text.length > LIMITS.file) return refused({ field: '', reason: 'tooLong' });
  const value = jsonOf(text);
  if (value === undefined) return refused({ field: '', reason: 'notJson' });
  const head = v.safeParse(v.looseObject({ kind: v.literal(EXERCISE_MARK) }), value);
  if (!head.success) return refused({ field: 'kind', reason: 'notExercise' });
  const read = v.safeParse(exerciseShape, value);
  if (!read.success) {
    if (head.output['version'] !== EXERCISE_VERSION) return refused({ field: 'version', reason: 'version' });
    return { ok: false, faults: read.issues.map(faultOf) };
  }
  const { scenario, progress = NO_PROGRESS } = read.output;
  const unknown = unknownFields(value, read.output).map((field) => ({ field, reason: 'unknown' }) as const);
  const faults = [...unknown, ...contradictions({ scenario, progress })];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, exercise: { scenario, progress } };
}

function refused(fault: ExerciseFault): ReadExercise {
  return { ok: false, faults: [fault] };
}

function faultOf(issue: v.BaseIssue<unknown>): ExerciseFault {
  const field = v.getDotPath(issue) ?? '';
  if (issue.received === 'undefined') return { field, reason: 'missing' };
  return { field, reason: issue.kind === 'validation' ? 'outOfRange' : 'wrongKind' };
}

/** Undefined is what no JSON text can be. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
