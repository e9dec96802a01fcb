import type { FieldFault } from '../domain/ownFile/fieldFault';
import { exerciseText, type Exercise } from './exerciseText';
import { readExercise } from './readExercise';

/**
 * Why the text of an exercise could not be read again; empty when it can be kept and played. It is written and read for
 * that, so that nothing is set up that a reader refuses. O(letters).
 */
export function unreadable({ scenario, progress }: Exercise): readonly FieldFault[] {
  const read = readExercise(exerciseText('', scenario, progress));
  return read.ok ? [] : read.faults;
}
