import { exerciseText, type Exercise } from '../../core/exercise/exerciseText';
import { readExercise } from '../../core/exercise/readExercise';
import { keepWork, keptWork } from '../keptWork';

const NAME = 'nuzuh.exercise';

/** The exercise that this browser kept; null where there is none, or it can no longer be read and was put aside. */
export function keptExercise(): Exercise | null {
  return keptWork(NAME, (text) => {
    const read = readExercise(text);
    return { value: read.ok ? read.value : null, isWhole: read.ok };
  });
}

/** Keeps an exercise in this browser, or forgets the one that is kept. Without room for it, it lasts as long as the page. */
export function keepExercise(exercise: Exercise | null): void {
  keepWork(NAME, exercise && exerciseText('', exercise.scenario, exercise.progress));
}
