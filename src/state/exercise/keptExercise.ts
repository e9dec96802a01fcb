import { exerciseText, type Exercise } from '../../core/exercise/exerciseText';
import { readExercise } from '../../core/exercise/readExercise';
import { followOtherTabs, keepWork, keptWork, type Understood } from '../keptWork';

const NAME = 'nuzuh.exercise';

/** The exercise that this browser kept; null where there is none, or it can no longer be read and was put aside. */
export function keptExercise(): Exercise | null {
  return keptWork(NAME, understood);
}

/** Hears of the exercise as another tab of this browser left it. */
export function followExercise(take: (exercise: Exercise) => void): void {
  followOtherTabs(NAME, understood, (exercise) => exercise && take(exercise));
}

/** Keeps an exercise in this browser; false where it cannot be kept, and lasts as long as the page. */
export function keepExercise({ scenario, progress }: Exercise): boolean {
  return keepWork(NAME, exerciseText('', scenario, progress));
}

function understood(text: string): Understood<Exercise | null> {
  const read = readExercise(text);
  return { value: read.ok ? read.value : null, isWhole: read.ok };
}
