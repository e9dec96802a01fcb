import type { Issue } from '../../domain/issue';
import type { Answers } from '../answers';
import type { TellingTexts } from '../read/tellingTexts';
import type { Question, QuestionCode, Understanding, UnderstoodColumn } from '../understanding';
import { dateOrderOf } from './dateOrder';
import { groupingOf } from './digitGroups';
import { FORM_QUESTIONS, groupingQuestion, orderQuestion } from './formQuestions';
import { furtherRounds } from './furtherRounds';
import { answerFor, occurrences } from './understandColumn';

const DAY_QUESTIONS: ReadonlySet<QuestionCode> = new Set<QuestionCode>(['reference_day', 'round_days']);

/** A column in the light of all its rows, and what is to be asked and said of it. */
interface Seen {
  readonly column: UnderstoodColumn;
  readonly question?: Question;
  readonly isMixed?: boolean;
}

/**
 * What a table was taken for, in the light of all its rows: the order of day and month and the mark of digit groups
 * that a text far below its beginning proves, disproves or leaves open, and rounds that nobody has given a day. The same
 * object when nothing changes. A person's answers stand. `row` is the first row of the data. O(columns).
 */
export function withTelling(
  understanding: Understanding,
  telling: TellingTexts,
  answers: Answers,
  row: number,
): Understanding {
  const { columns, questions, issues } = understanding;
  const nth = occurrences(columns.map(({ header }) => header));
  const all = columns.map((column, index) => {
    const answer = answerFor(column.header, nth[index] ?? 1, answers);
    const texts = telling.of(index);
    if (texts.length === 0) return { column };
    if (column.inThousands) return { column }; // its marks were judged as those of fractions
    if (column.role.is === 'count' && answer?.grouping === undefined) return grouped(column, texts);
    return column.role.is === 'day' && answer?.dateOrder === undefined ? ordered(column, texts) : { column };
  });
  const isAsked = ({ code, column }: Question) =>
    questions.some((known) => known.code === code && known.column === column);
  const open = all.flatMap(({ question }) => question ?? []);
  const rounds = furtherRounds(understanding, telling, answers);
  const isSame = open.every(isAsked) && all.every(({ column }, index) => column === columns[index]);
  if (isSame && rounds === null) return understanding;
  const rest = questions.filter(({ code, column }) =>
    DAY_QUESTIONS.has(code) ? rounds === null : !FORM_QUESTIONS.has(code) || telling.of(column).length === 0,
  );
  const mixed = all.flatMap(({ column: { header }, isMixed }, index): Issue[] => {
    const isKnown = issues.some(({ code, column }) => code === 'mixed_date_formats' && column === header);
    const text = telling.of(index)[0] ?? '';
    return isMixed === true && !isKnown
      ? [{ code: 'mixed_date_formats', severity: 'ask', row, column: header, text }]
      : [];
  });
  return {
    ...understanding,
    columns: all.map(({ column }) => column),
    questions: [...(rounds ? [rounds] : []), ...open, ...rest],
    issues: [...issues, ...mixed],
  };
}

function grouped(column: UnderstoodColumn, texts: readonly string[]): Seen {
  const { mark, asks } = groupingOf(texts);
  const grouping = mark === 'unknown' && asks === null ? column.grouping : mark;
  return {
    column: grouping === column.grouping ? column : { ...column, grouping },
    ...(asks !== null && { question: groupingQuestion(column.index, column.header, asks) }),
  };
}

function ordered(column: UnderstoodColumn, texts: readonly string[]): Seen {
  const order = dateOrderOf(texts) ?? column.dateOrder;
  const dateOrder = order === 'mixed' ? 'unknown' : order;
  return {
    column: dateOrder === column.dateOrder ? column : { ...column, dateOrder },
    ...(dateOrder === 'unknown' && { question: orderQuestion(column.index) }),
    isMixed: order === 'mixed',
  };
}
