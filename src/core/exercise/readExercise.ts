import { EXERCISE_MARK } from '../domain/exerciseMark';
import { contradictions } from './contradictions';
import type { ExerciseFault } from './exerciseFault';
import { exerciseShape } from './exerciseShape';
import { EXERCISE_VERSION, type Exercise } from './exerciseText';
import { isRecord } from './fieldReader';
import { NO_PROGRESS } from './progress';
import { LIMITS } from './scenario';

export type ReadExercise =
  | { readonly ok: true; readonly exercise: Exercise }
  | { readonly ok: false; readonly faults: readonly ExerciseFault[] };

/** The exercise of a text that comes from outside; a scenario alone has no progress yet. Never throws. O(letters). */
export function readExercise(text: string): ReadExercise {
  if (text.length > LIMITS.file) return refused({ field: '', reason: 'tooLong' });
  const value = jsonOf(text);
  if (value === undefined) return refused({ field: '', reason: 'notJson' });
  if (!isRecord(value) || value['kind'] !== EXERCISE_MARK)
    return refused({ field: 'kind', reason: 'notExercise' });
  if (value['version'] !== EXERCISE_VERSION) return refused({ field: 'version', reason: 'version' });
  const faults: ExerciseFault[] = [];
  const { scenario, progress = NO_PROGRESS } = exerciseShape(value, '', faults);
  if (faults.length > 0) return { ok: false, faults };
  const exercise = { scenario, progress };
  const against = contradictions(exercise);
  return against.length > 0 ? { ok: false, faults: against } : { ok: true, exercise };
}

function refused(fault: ExerciseFault): ReadExercise {
  return { ok: false, faults: [fault] };
}

/** Undefined is what no JSON text can be. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
