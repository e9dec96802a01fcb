import type { PlaceId } from '../core/domain/place';
import { NO_ANSWERS, type Answers } from '../core/ingest/answers';
import { withChoice, withPlace, withRole } from '../core/ingest/changeAnswers';
import type { ColumnRole } from '../core/ingest/columnRole';
import type { Question } from '../core/ingest/understanding';
import { forgetMapping } from './answersMemory';
import { fitOpenContext } from './contextFiles';
import { saveText } from './saveText';
import { changeFile, fileOf, readFile, readingEnded } from './userFiles';

/** Answers a question by one of its choices or, for the reference day, by an ISO day. */
export function answerQuestion(id: string, question: Question, choice: string): void {
  const columns = fileOf(id)?.told?.understanding.columns ?? [];
  change(id, (answers) => withChoice(answers, question, choice, columns) ?? answers);
}

/** Takes a column for something else. */
export function setRole(id: string, column: number, role: ColumnRole): void {
  const columns = fileOf(id)?.told?.understanding.columns ?? [];
  change(id, (answers) => withRole(answers, columns, column, role));
}

/** Says which place a text of the file means. */
export function setPlace(id: string, text: string, place: PlaceId): void {
  change(id, (answers) => withPlace(answers, text, place));
}

/** Shows another of the sets of figures that are never added. */
export function showPartition(id: string, partition: string): void {
  change(id, (answers) => ({ ...answers, partition }));
}

/** Forgets all answers for this file and for later ones with its header, and reads it as if for the first time. */
export function forgetAll(id: string): void {
  const signature = fileOf(id)?.signature;
  if (signature) forgetMapping(signature);
  void readFile(id, { from: 'memory', remembered: [] }).then(fitOpenContext);
}

/**
 * Saves the answers for a file as a small mapping file, for this app on another device or on the command line. It waits
 * for the reading that looks at the last answer: before, there is no mapping file with it.
 */
export async function saveMapping(id: string): Promise<void> {
  await readingEnded(id);
  const entry = fileOf(id);
  if (entry?.mapping) saveText(`${entry.name}.mapping.json`, entry.mapping, 'application/json');
}

/** Takes the answers of a mapping file. One that holds none ends the reading with that reason; the figures stay. */
export async function loadMapping(id: string, file: File): Promise<void> {
  const text = await file.text().catch(() => '');
  await readFile(id, { from: 'mapping', text });
  await fitOpenContext();
}

/** The answers count at once, also for an answer that follows before the file is read anew. */
function change(id: string, how: (answers: Answers) => Answers): void {
  const answers = how(fileOf(id)?.answers ?? NO_ANSWERS);
  changeFile(id, { answers });
  void readFile(id).then(fitOpenContext);
}
