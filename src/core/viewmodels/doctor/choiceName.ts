import { makeDay, parseIsoDay, type Day } from '../../domain/day';
import { message, type Message } from '../../domain/message';
import type { Question, QuestionCode } from '../../ingest/understanding';

/** How a choice is to be written: in words of the app, as a day, as both, or as it stands in the file. */
export interface ChoiceName {
  readonly words: Message | null;
  readonly day: Day | null;
}

/** Questions whose choices come from the file. */
const OF_FILE: ReadonlySet<QuestionCode> = new Set<QuestionCode>([
  'reference_day',
  'round_days',
  'count_column',
  'place_column',
  'partition',
  'table',
]);
const SHORT_DATE = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/;

/** How a choice of a question is to be written; an order of dates with the day that it makes of an example. */
export function choiceName({ code, at }: Question, choice: string, example: string): ChoiceName {
  const words = OF_FILE.has(code) ? null : wordsOf(code, choice, at?.text ?? '');
  if (code === 'reference_day') return { words, day: parseIsoDay(choice) };
  const isOrder = code === 'date_order' || code === 'header_date_order';
  return { words, day: isOrder ? dayBy(choice, example) : null };
}

function wordsOf(code: QuestionCode, choice: string, text: string): Message {
  if (code === 'encoding') return message(`encoding-${choice}`);
  if (code === 'comma_grouping') return message(`choice-comma-${choice}`);
  if (choice === 'joined') return message('choice-joined', { digits: text.replace(/\P{Nd}/gu, '') });
  return message(code === 'conflicting_rows' ? `choice-row-${choice}` : `choice-${choice}`);
}

function dayBy(order: string, example: string): Day | null {
  const [, first, second, year] = (SHORT_DATE.exec(example) ?? []).map(Number);
  if (first === undefined || second === undefined || year === undefined) return null;
  return order === 'dayFirst' ? makeDay(year, second, first) : makeDay(year, first, second);
}
