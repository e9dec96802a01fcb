import { kindOf, type Measure } from '../../domain/measure';
import type { Issue } from '../../domain/issue';
import type { Answers } from '../answers';
import { areMostly } from './addedUp';
import type { ColumnFacts } from './columnFacts';
import { figureIn } from './figureIn';
import type { ColumnsSeen } from './lookAtColumns';
import { headerParts } from './mergedHeader';
import { answerFor, occurrences } from './understandColumn';
import { OF_WAVES } from './yearsSaid';

const YEAR = /^(?:19|20)\d{2}$/;
/** Those who came earlier or later than the years beside them. */
const OPEN = /^(?:before|prior to|pre|up to|until|after|since|avant|après|قبل|بعد)[\s-]+(?:19|20)\d{2}$/iu;
/** A pivot table adds up whatever stands side by side, also the stocks of several dates. */
const OF_PIVOT = /^(?:grand total|total general|total général|الإجمالي الكلي)$/iu;
const MOST_ROWS = 5000;
const FEWEST_ROWS = 2;

/** A table whose years are those in which its people came, and what shows it. */
export interface YearsOfArrival {
  readonly facts: readonly ColumnFacts[];
  /** The column that the years add up to; null where a title says what they are, or where no years were found. */
  readonly whole: number | null;
  /** The first of the years; -1 for none. */
  readonly first: number;
}

/**
 * The facts of columns in a table whose years side by side are those in which the people of one stock arrived or were
 * displaced, and not dates: a title says so, or they add up to a count of people present. The years become waves then.
 * As they are where years are dates: of movements, which are counted anew each year, of people present at several times,
 * both by the words around the table, whose sum over the years proves nothing, or as a person says of one of the
 * columns. O(cells of 5,000 rows).
 */
export function yearsOfArrival(seen: ColumnsSeen, measure: Measure, answers: Answers): YearsOfArrival {
  const { headers, facts, title } = seen;
  const names = headers.map((header) => headerParts(header));
  const nth = occurrences(headers);
  const isSaidOf = (group: string) => (group === '' ? title.ofWaves : OF_WAVES.test(group));
  const years = names.flatMap(({ group, name }, index) => {
    const isFree = facts[index]?.role === null && (group === '' || OF_WAVES.test(group));
    return isFree && YEAR.test(name) ? [index] : [];
  });
  const isDated = (index: number) => {
    const role = answerFor(headers[index] ?? '', nth[index] ?? 1, answers)?.role;
    return role?.is === 'count' && role.part === null;
  };
  const none = { facts, whole: null, first: -1 };
  const areDates = title.ofYears || kindOf(measure) !== 'stock' || years.some(isDated);
  if (years.length < 2 || areDates) return none;
  const isSaid = years.every((index) => isSaidOf(names[index]?.group ?? ''));
  const around = facts.flatMap((column, index) => {
    const isBeside = column.role === null && (column.loosePart !== null || isOpen(names[index]?.name ?? ''));
    return isBeside ? [index] : [];
  });
  const parts = [...years, ...around];
  const whole = isSaid ? undefined : wholesIn(seen, measure).find((one) => addUpTo(seen.rows, one, parts));
  if (!isSaid && whole === undefined) return none;
  const found = new Set([...years, ...around.filter((index) => isOpen(names[index]?.name ?? ''))]);
  return {
    facts: facts.map((column, index) =>
      found.has(index) ? asWave(column, names[index]?.name ?? '') : column,
    ),
    whole: whole ?? null,
    first: years[0] ?? -1,
  };
}

/** What is to be said of years that were taken for those of arrival by their sums; `headerRow` is where they stand. O(1). */
export function arrivalIssues(
  { whole, first }: YearsOfArrival,
  headers: readonly string[],
  headerRow: number,
): Issue[] {
  if (whole === null) return [];
  const column = headers[first] ?? '';
  const text = headers[whole] ?? '';
  return [{ code: 'years_of_arrival', severity: 'warning', row: headerRow, column, text }];
}

function isOpen(name: string): boolean {
  return OPEN.test(name);
}

/** The columns that may count all people present, whichever years they came in. */
function wholesIn({ facts, headers }: ColumnsSeen, measure: Measure): number[] {
  return facts.flatMap((column, index) => {
    const isCount = column.total || column.role?.is === 'count';
    const isOfDate = column.date.is !== 'noDate' || column.sexAge !== null || column.round !== null;
    const isStock = kindOf(column.measure ?? measure) === 'stock';
    const isOfPivot = OF_PIVOT.test(headerParts(headers[index] ?? '').name);
    return isCount && !isOfDate && isStock && !isOfPivot ? [index] : [];
  });
}

/** Whether parts add up to a whole in most rows, in two of them several parts; in one row they may by chance. */
function addUpTo(rows: readonly (readonly string[])[], whole: number, parts: readonly number[]): boolean {
  const told = rows.slice(0, MOST_ROWS).flatMap((cells) => {
    const figures = parts.map((index) => figureIn(cells, index) ?? 0).filter((figure) => figure > 0);
    const stated = figureIn(cells, whole);
    const sum = figures.reduce((known, figure) => known + figure, 0);
    return stated === null || figures.length === 0
      ? []
      : [{ isSum: sum === stated, isOfSeveral: figures.length > 1 }];
  });
  const proofs = told.filter(({ isSum, isOfSeveral }) => isSum && isOfSeveral);
  return proofs.length >= FEWEST_ROWS && areMostly(told.map(({ isSum }) => isSum));
}

/** A column of a year as the wave of those who came then; what a title says of arrivals is not what is counted. */
function asWave(column: ColumnFacts, name: string): ColumnFacts {
  const isMovement = column.measure !== null && kindOf(column.measure) === 'flow';
  return {
    ...column,
    group: null,
    parts: { wave: name.toLowerCase() },
    certainWave: true,
    date: { is: 'noDate' },
    measure: isMovement ? null : column.measure,
  };
}
