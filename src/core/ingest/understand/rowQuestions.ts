import type { IssueCode, IssueGroup } from '../../domain/issue';
import type { Question, Understanding } from '../understanding';

const ENCODINGS: readonly string[] = ['windows-1256', 'windows-1252', 'utf-8'];

const CONFLICTS: ReadonlySet<IssueCode> = new Set<IssueCode>(['conflicting_values', 'duplicate_place']);

/**
 * What only the rows show that a person has to say: asked once they are read, by the issues they raised. What rows
 * without a smaller place are is not asked while it is open whether they belong to the place above.
 */
export function rowQuestions(
  issues: readonly IssueGroup[],
  { columns, questions: before }: Pick<Understanding, 'columns' | 'questions'>,
): Question[] {
  const guessed = issues.find(({ code }) => code === 'encoding_guessed')?.examples[0]?.text;
  const open = issues.filter(({ severity }) => severity === 'ask');
  const conflicts = open.filter(({ code }) => CONFLICTS.has(code));
  const questions: Question[] = [];
  if (guessed !== undefined) {
    questions.push({ code: 'encoding', column: -1, choices: ENCODINGS, assumed: guessed, affects: [] });
  }
  if (open.some(({ code }) => code === 'legacy_pcode_scheme')) {
    const choices = ['legacy', 'current'];
    questions.push({ code: 'code_scheme', column: -1, choices, assumed: null, affects: [] });
  }
  if (conflicts.length > 0) {
    const affects = conflicts.map(({ column }) => column).filter((column) => column !== '');
    const choices = ['first', 'last', 'sum'];
    questions.push({ code: 'conflicting_rows', column: -1, choices, assumed: null, affects });
  }
  const isAsked = before.some(({ code }) => code === 'blanks_below');
  if (!isAsked && open.some(({ code }) => code === 'total_or_part')) {
    const choices = ['totals', 'parts'];
    const isOneColumn = columns.filter(({ role }) => role.is === 'place' && role.by === 'name').length === 1;
    const smaller = issues.find(({ code }) => code === 'mixed_admin_levels')?.examples[0];
    const at = isOneColumn && smaller ? { row: smaller.row, text: smaller.text } : undefined;
    questions.push({ code: 'blank_places', column: -1, choices, assumed: null, affects: [], at });
  }
  const elsewhere = issues.find(
    ({ code, severity }) => code === 'district_elsewhere' && severity === 'warning',
  );
  if (elsewhere) {
    const column = columns.findIndex(({ header }) => header === elsewhere.column);
    const choices = ['ofRow', 'ofPlace'];
    const [at] = elsewhere.examples.map(({ row, text }) => ({ row, text }));
    questions.push({ code: 'district_elsewhere', column, choices, assumed: 'ofRow', affects: [], at });
  }
  if (open.some(({ code }) => code === 'axis_swap_suspected')) {
    const choices = ['swapped', 'asWritten'];
    questions.push({ code: 'axes', column: -1, choices, assumed: null, affects: [] });
  }
  const nones = issues.filter(({ code }) => code === 'none_word');
  if (nones.length > 0) {
    const choices = ['noFigure', 'zero'];
    const affects = nones.map(({ column }) => column);
    const at = firstOf(nones);
    questions.push({ code: 'none_words', column: -1, choices, assumed: 'noFigure', affects, at });
  }
  for (const group of open) {
    const column = columns.find(({ header }) => header === group.column)?.index;
    if (group.code !== 'irregular_grouping' || column === undefined) continue;
    const choices = ['joined', 'leftOut'];
    const affects = [group.column];
    questions.push({ code: group.code, column, choices, assumed: null, affects, at: firstOf([group]) });
  }
  return questions;
}

/** The first row of which some issues tell, and what stands there. */
function firstOf(issues: readonly IssueGroup[]): Question['at'] {
  const [first] = issues.flatMap(({ examples }) => examples).toSorted((a, b) => a.row - b.row);
  return first && { row: first.row, text: first.text };
}
