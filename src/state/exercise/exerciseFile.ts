import { exerciseRows, type WrittenWords } from '../../core/exercise/exerciseRows';
import { EXERCISE_FILE, exerciseText, type Exercise } from '../../core/exercise/exerciseText';
import { readExercise } from '../../core/exercise/readExercise';
import { safeCsv } from '../../core/publish/safeCsv';
import { chosenText } from '../chosenText';
import { saveText } from '../saveText';
import { beginWith, useExercise } from './exerciseStore';

/** Opens a scenario, or a whole exercise, that a person chose; what is the matter with a file is told, the one in use stays. */
export async function openExerciseFile(file: File): Promise<void> {
  const read = readExercise(await chosenText(file, EXERCISE_FILE.most));
  if (read.ok) beginWith(read.value.scenario, read.value.progress);
  else useExercise.setState({ fileFaults: read.faults });
}

/** Saves the scenario alone, for another room. */
export function saveScenario({ scenario }: Exercise, notice: string): void {
  saveText('exercise-scenario.json', exerciseText(notice, scenario), 'application/json');
}

/** Saves the whole exercise; it can be opened again. */
export function saveExercise({ scenario, progress }: Exercise, notice: string): void {
  saveText('exercise-synthetic.json', exerciseText(notice, scenario, progress), 'application/json');
}

/** Saves every need of every day as a CSV table. */
export function saveExerciseTable(exercise: Exercise, words: WrittenWords): void {
  saveText('exercise-synthetic.csv', safeCsv(exerciseRows(exercise, words)), 'text/csv');
}
