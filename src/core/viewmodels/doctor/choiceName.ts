import { makeDay, parseIsoDay, type Day } from '../../domain/day';
import { message, type Message } from '../../domain/message';
import type { Question, QuestionCode } from '../../ingest/understanding';

/** How a choice is to be written: in words of the app, as a day, as both, or as it stands in the file. */
export interface ChoiceName {
  readonly words: Message | null;
  readonly day: Day | null;
}

const WORDED: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  'date_order',
  'digit_grouping',
  'count_unit',
  'part_unit',
  'repeated_column',
]);
const SHORT_DATE = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/;

/** How a choice of a question is to be written; an order of dates with the day that it makes of an example. */
export function choiceName({ code }: Question, choice: string, example: string): ChoiceName {
  const words = WORDED.has(code) ? message(`choice-${choice}`) : null;
  if (code === 'reference_day') return { words, day: parseIsoDay(choice) };
  return { words, day: code === 'date_order' ? dayBy(choice, example) : null };
}

function dayBy(order: string, example: string): Day | null {
  const [, first, second, year] = (SHORT_DATE.exec(example) ?? []).map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  return order === 'dayFirst' ? makeDay(year, second, first) : makeDay(year, first, second);
}
