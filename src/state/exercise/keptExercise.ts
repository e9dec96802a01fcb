import { exerciseText, type Exercise } from '../../core/exercise/exerciseText';
import { readExercise } from '../../core/exercise/readExercise';

const NAME = 'nuzuh.exercise';

/** The exercise that this browser kept; null where there is none, or it can no longer be read. */
export function keptExercise(): Exercise | null {
  const text = storage()?.getItem(NAME);
  const read = text ? readExercise(text) : null;
  return read?.ok ? read.exercise : null;
}

/** Keeps an exercise in this browser, or forgets the one that is kept. Without room for it, it lasts as long as the page. */
export function keepExercise(exercise: Exercise | null): void {
  try {
    if (exercise) storage()?.setItem(NAME, exerciseText('', exercise.scenario, exercise.progress));
    else storage()?.removeItem(NAME);
  } catch {
    return;
  }
}

/** Storage may be forbidden. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
