import { readOwnFile, type Reading } from '../domain/ownFile/ownFile';
import { contradictions } from './contradictions';
import { exerciseShape } from './exerciseShape';
import { EXERCISE_FILE, type Exercise } from './exerciseText';
import { NO_PROGRESS } from './progress';

/** The exercise of a text that comes from outside; a scenario alone has no progress yet. Never throws. O(letters). */
export function readExercise(text: string): Reading<Exercise> {
  const read = readOwnFile(text, EXERCISE_FILE, exerciseShape);
  if (!read.ok) return read;
  const { scenario, progress = NO_PROGRESS } = read.value;
  const value = { scenario, progress };
  const faults = contradictions(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}
