import type { IssueCode } from '../../domain/issue';
import type { FileUnderstanding, UnknownPlace } from '../../ingest/fileUnderstanding';
import type { Question, QuestionCode } from '../../ingest/understanding';

/** What one click can do about a kind of issue: answer a question, or name places. */
export type IssueFix =
  | { readonly by: 'questions'; readonly questions: readonly Question[] }
  | { readonly by: 'places'; readonly places: readonly UnknownPlace[] };

const QUESTIONS: ReadonlyMap<string, readonly QuestionCode[]> = new Map<IssueCode, readonly QuestionCode[]>([
  ['ambiguous_date_order', ['date_order']],
  ['mixed_date_formats', ['date_order']],
  ['ambiguous_number_format', ['digit_grouping', 'comma_grouping']],
  ['irregular_grouping', ['irregular_grouping']],
  ['in_thousands', ['in_thousands']],
  ['closed_sites', ['closed_sites']],
  ['none_word', ['none_words']],
  ['zero_word', ['none_words']],
  ['conflicting_values', ['conflicting_rows']],
  ['duplicate_place', ['conflicting_rows']],
  ['blanks_below', ['blanks_below']],
  ['total_or_part', ['blank_places', 'blanks_below']],
  ['duplicate_columns', ['repeated_column']],
  ['district_elsewhere', ['district_elsewhere']],
  ['sums_of_places', ['place_levels']],
  ['mixed_admin_levels', ['place_levels']],
  ['legacy_pcode_scheme', ['code_scheme']],
  ['encoding_guessed', ['encoding']],
  ['axis_swap_suspected', ['axes']],
  ['other_table', ['table']],
  ['round_without_day', ['round_days']],
  ['row_waits', ['place_column', 'count_column']],
]);
const PLACES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'place_not_found',
  'code_name_conflict',
  'legacy_pcode_scheme',
]);

/** What can be done about a kind of issue in a file; null when nothing but mending the file helps. */
export function fixOf(code: IssueCode, { understanding, unknownPlaces }: FileUnderstanding): IssueFix | null {
  const wanted = QUESTIONS.get(code) ?? [];
  const questions = understanding.questions.filter((question) => wanted.includes(question.code));
  if (questions.length > 0) return { by: 'questions', questions };
  if (!PLACES.has(code) || unknownPlaces.length === 0) return null;
  return { by: 'places', places: unknownPlaces };
}
