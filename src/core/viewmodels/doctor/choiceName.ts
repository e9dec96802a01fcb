import { parseIsoDay, type Day } from '../../domain/day';
import { message, type Message } from '../../domain/message';
import type { Question, QuestionCode } from '../../ingest/understanding';

/** How a choice is to be written: as a word of the app, as a day, or as it stands in the file. */
export type ChoiceName =
  | { readonly is: 'message'; readonly message: Message }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'text' };

const WORDED: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  'date_order',
  'digit_grouping',
  'count_unit',
  'part_unit',
  'repeated_column',
]);

/** How a choice of a question is to be written. */
export function choiceName({ code }: Question, choice: string): ChoiceName {
  if (WORDED.has(code)) return { is: 'message', message: message(`choice-${choice}`) };
  const day = code === 'reference_day' ? parseIsoDay(choice) : null;
  return day ? { is: 'day', day } : { is: 'text' };
}
