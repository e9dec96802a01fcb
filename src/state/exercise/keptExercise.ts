import { exerciseText, type Exercise } from '../../core/exercise/exerciseText';
import { readExercise } from '../../core/exercise/readExercise';
import { keepUnder, keptUnder } from '../browserStorage';

const NAME = 'nuzuh.exercise';

/** The exercise that this browser kept; null where there is none, or it can no longer be read. */
export function keptExercise(): Exercise | null {
  const text = keptUnder(NAME);
  const read = text ? readExercise(text) : null;
  return read?.ok ? read.value : null;
}

/** Keeps an exercise in this browser, or forgets the one that is kept. Without room for it, it lasts as long as the page. */
export function keepExercise(exercise: Exercise | null): void {
  keepUnder(NAME, exercise && exerciseText('', exercise.scenario, exercise.progress));
}
