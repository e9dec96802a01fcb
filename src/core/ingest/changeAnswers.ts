import type { PlaceId } from '../domain/place';
import type { Answers, ColumnAnswer } from './answers';
import type { ColumnRole } from './columnRole';
import { headerKey } from './understand/headerWords';
import type { DateOrder, GroupingMark, Question, UnderstoodColumn } from './understanding';

/** Roles that many columns of a table may have. */
const SHARED: ReadonlySet<ColumnRole['is']> = new Set([
  'partition',
  'addend',
  'sourceError',
  'sourceWarning',
  'repeat',
  'unused',
]);

/**
 * The answers with one column taken for something else. A role of which a table can use one column is taken from the
 * column that had it.
 */
export function withRole(
  answers: Answers,
  columns: readonly UnderstoodColumn[],
  index: number,
  role: ColumnRole,
): Answers {
  const same = JSON.stringify(role);
  const rivals = SHARED.has(role.is)
    ? []
    : columns.filter((column) => column.index !== index && JSON.stringify(column.role) === same);
  const freed = rivals.reduce(
    (known, { header }) => withColumn(known, header, { role: { is: 'unused' } }),
    answers,
  );
  return withColumn(freed, columns[index]?.header ?? '', { role });
}

/** The answers with one more place text settled. */
export function withPlace(answers: Answers, text: string, place: PlaceId): Answers {
  const others = (answers.places ?? []).filter((known) => known.text !== text);
  return { ...answers, places: [...others, { text, place }] };
}

/**
 * The answers with a question answered by one of its choices, or by a day; null when the choice is none that an
 * answer can hold.
 */
export function withChoice(
  answers: Answers,
  { code, column }: Question,
  choice: string,
  columns: readonly UnderstoodColumn[],
): Answers | null {
  const header = columns[column]?.header;
  switch (code) {
    case 'reference_day':
      return { ...answers, referenceDay: choice };
    case 'count_unit':
    case 'part_unit':
      return choice === 'families' || choice === 'individuals' ? { ...answers, unit: choice } : null;
    case 'partition':
      return { ...answers, partition: choice };
    case 'date_order':
      return header !== undefined && isOrder(choice)
        ? withColumn(answers, header, { dateOrder: choice })
        : null;
    case 'digit_grouping':
      return header !== undefined && isMark(choice)
        ? withColumn(answers, header, { grouping: choice })
        : null;
    case 'count_column': {
      const index = columns.findIndex((one) => one.header === choice);
      const unit = answers.unit ?? 'individuals';
      const role = { is: 'count', measure: 'idps', unit, part: null, day: null } as const;
      return index < 0 ? null : withRole(answers, columns, index, role);
    }
    case 'place_column': {
      const index = columns.findIndex((one) => one.header === choice);
      return index < 0 ? null : withRole(answers, columns, index, { is: 'place', level: 1, by: 'name' });
    }
    case 'repeated_column':
      return null; // which of two columns with one header counts cannot be said by header
  }
}

/** The answers with something said of one column, beside what was said of it before. */
function withColumn(answers: Answers, header: string, said: Omit<ColumnAnswer, 'header'>): Answers {
  const key = headerKey(header);
  const columns = answers.columns ?? [];
  const before = columns.find((column) => headerKey(column.header) === key);
  const others = columns.filter((column) => headerKey(column.header) !== key);
  return { ...answers, columns: [...others, { ...before, ...said, header }] };
}

function isOrder(choice: string): choice is DateOrder {
  return choice === 'dayFirst' || choice === 'monthFirst';
}

function isMark(choice: string): choice is GroupingMark {
  return choice === 'comma' || choice === 'point';
}
