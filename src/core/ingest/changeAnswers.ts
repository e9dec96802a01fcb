import { MEASURES, type Measure } from '../domain/measure';
import type { PlaceId } from '../domain/place';
import { readRoundDays } from '../domain/roundDay';
import type { ConflictRule } from '../domain/series';
import type { Answers, ColumnAnswer } from './answers';
import { SHARED_ROLES, type ColumnRole } from './columnRole';
import { headerKey } from './understand/headerWords';
import type { DateOrder, GroupingMark, Question, UnderstoodColumn } from './understanding';

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
  const rivals = SHARED_ROLES.has(role.is)
    ? []
    : columns.filter((column) => column.index !== index && JSON.stringify(column.role) === same);
  const freed = rivals.reduce(
    (known, rival) => withColumn(known, columns, rival.index, { role: { is: 'unused' } }),
    answers,
  );
  return withColumn(freed, columns, index, { role });
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
  switch (code) {
    case 'reference_day':
      return { ...answers, referenceDay: choice };
    case 'round_days': {
      const rounds = readRoundDays(choice);
      if (!rounds) return null;
      const named = rounds.flatMap(({ round, day }) => (day ? [{ round, day }] : []));
      const others =
        answers.roundDays?.filter(({ round }) => !rounds.some((one) => one.round === round)) ?? [];
      return { ...answers, roundDays: [...others, ...named] };
    }
    case 'count_unit':
    case 'part_unit':
      return choice === 'families' || choice === 'individuals' ? { ...answers, unit: choice } : null;
    case 'measure':
      return isMeasure(choice) ? { ...answers, measure: choice } : null;
    case 'partition':
      return { ...answers, partition: choice };
    case 'table':
      return { ...answers, table: choice };
    case 'encoding':
      return { ...answers, encoding: choice };
    case 'conflicting_rows':
      return isRule(choice) ? { ...answers, conflicts: choice } : null;
    case 'blank_places':
      return choice === 'totals' || choice === 'parts' ? { ...answers, blankPlaces: choice } : null;
    case 'blanks_below':
      return choice === 'above' || choice === 'asTheyStand' ? { ...answers, blanksBelow: choice } : null;
    case 'district_elsewhere':
      return choice === 'ofRow' || choice === 'ofPlace' ? { ...answers, districtParent: choice } : null;
    case 'place_levels':
      return choice === 'oneLevel' || choice === 'twoLevels' ? { ...answers, placeLevels: choice } : null;
    case 'none_words':
      return choice === 'noFigure' || choice === 'zero' ? { ...answers, noneWords: choice } : null;
    case 'in_thousands':
      return choice === 'inThousands' || choice === 'single' ? { ...answers, thousands: choice } : null;
    case 'closed_sites':
      return choice === 'closedCount' || choice === 'withoutClosed'
        ? { ...answers, closedSites: choice }
        : null;
    case 'code_scheme':
      return choice === 'legacy' || choice === 'current' ? { ...answers, codeScheme: choice } : null;
    case 'axes':
      return choice === 'swapped' || choice === 'asWritten' ? { ...answers, axes: choice } : null;
    case 'header_date_order':
      return isOrder(choice) ? { ...answers, headerDateOrder: choice } : null;
    case 'date_order':
      return isOrder(choice) ? withColumn(answers, columns, column, { dateOrder: choice }) : null;
    case 'digit_grouping':
    case 'comma_grouping':
      return isMark(choice) ? withColumn(answers, columns, column, { grouping: choice }) : null;
    case 'irregular_grouping':
      return choice === 'joined' || choice === 'leftOut'
        ? withColumn(answers, columns, column, { irregular: choice })
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
    case 'repeated_column': {
      const [first, second] = sameHeader(columns, column);
      const other = choice === 'first' ? column : first;
      return other === undefined || second === undefined
        ? null
        : withColumn(answers, columns, other, { role: { is: 'unused' } });
    }
  }
}

/**
 * The answers with something said of one column, beside what was said of it before. A column whose header others have
 * too is told apart from them by its number; one that is not there changes nothing.
 */
function withColumn(
  answers: Answers,
  columns: readonly UnderstoodColumn[],
  index: number,
  said: Omit<ColumnAnswer, 'header' | 'nth'>,
): Answers {
  const header = columns[index]?.header;
  if (header === undefined) return answers;
  const same = sameHeader(columns, index);
  const nth = same.length > 1 ? same.indexOf(index) + 1 : undefined;
  const isOwn = (one: ColumnAnswer) => headerKey(one.header) === headerKey(header) && one.nth === nth;
  const known = answers.columns ?? [];
  const own = { ...known.find(isOwn), ...said, header };
  const others = known.filter((one) => !isOwn(one));
  return { ...answers, columns: [...others, nth === undefined ? own : { ...own, nth }] };
}

/** Indexes of the columns with the header of one of them, in order. */
function sameHeader(columns: readonly UnderstoodColumn[], index: number): number[] {
  const key = headerKey(columns[index]?.header ?? '');
  return columns.flatMap((column) => (headerKey(column.header) === key ? [column.index] : []));
}

function isMeasure(choice: string): choice is Measure {
  return MEASURES.some((measure) => measure === choice);
}

function isRule(choice: string): choice is ConflictRule {
  return choice === 'first' || choice === 'last' || choice === 'sum';
}

function isOrder(choice: string): choice is DateOrder {
  return choice === 'dayFirst' || choice === 'monthFirst';
}

function isMark(choice: string): choice is GroupingMark {
  return choice === 'comma' || choice === 'point';
}
