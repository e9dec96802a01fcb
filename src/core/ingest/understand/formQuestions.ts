import type { Question, QuestionCode } from '../understanding';

/** Questions on how the dates and numbers of one column are written. */
export const FORM_QUESTIONS: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  'date_order',
  'digit_grouping',
  'comma_grouping',
]);

/** Asks for the order of day and month in a column. */
export function orderQuestion(column: number): Question {
  const choices = ['dayFirst', 'monthFirst'];
  return { code: 'date_order', column, choices, assumed: null, affects: [] };
}

/** Asks whether a mark before three digits groups them or begins a fraction. */
export function groupingQuestion(column: number, header: string, mark: 'point' | 'comma'): Question {
  const code = mark === 'point' ? 'digit_grouping' : 'comma_grouping';
  return { code, column, choices: ['comma', 'point'], assumed: null, affects: [header] };
}
