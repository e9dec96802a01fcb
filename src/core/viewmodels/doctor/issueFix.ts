import type { IssueCode } from '../../domain/issue';
import type { FileUnderstanding, UnknownPlace } from '../../ingest/fileUnderstanding';
import type { Question } from '../../ingest/understanding';

/** What one click can do about a kind of issue: answer a question, name places, or name the encoding. */
export type IssueFix =
  | { readonly by: 'questions'; readonly questions: readonly Question[] }
  | { readonly by: 'places'; readonly places: readonly UnknownPlace[] }
  | { readonly by: 'encoding'; readonly encodings: readonly string[] };

const QUESTIONS: ReadonlyMap<string, Question['code']> = new Map<IssueCode, Question['code']>([
  ['ambiguous_date_order', 'date_order'],
  ['mixed_date_formats', 'date_order'],
  ['ambiguous_number_format', 'digit_grouping'],
]);
const ENCODINGS = ['windows-1256', 'windows-1252', 'utf-8'];

/** What can be done about a kind of issue in a file; null when nothing but mending the file helps. */
export function fixOf(code: IssueCode, { understanding, unknownPlaces }: FileUnderstanding): IssueFix | null {
  if (code === 'encoding_guessed') return { by: 'encoding', encodings: ENCODINGS };
  if (code === 'place_not_found' || code === 'code_name_conflict' || code === 'legacy_pcode_scheme') {
    return unknownPlaces.length > 0 ? { by: 'places', places: unknownPlaces } : null;
  }
  const questions = understanding.questions.filter((question) => question.code === QUESTIONS.get(code));
  return questions.length > 0 ? { by: 'questions', questions } : null;
}
