import { kindOf } from '../../domain/measure';
import type { Issue } from '../../domain/issue';
import { isLabelOfTotals } from '../labelOfTotals';
import { RowTexts } from '../read/rowTexts';
import { contextColumns, contextOf } from '../rowContext';
import type { UnderstoodColumn } from '../understanding';
import { isOfWords } from './columnsApart';
import type { ColumnProfile } from './profileColumn';
import { firstDayOf, spanOfText, type DaySpan } from './spanOfText';

/** What is said of rows, of the same people too. */
const NOTES = /(?<!\p{L})(?:remarks?|comments?|notes?|observations?)(?!\p{L})|ملاحظ|تێبینی/iu;

/**
 * Says once that periods in which people came or left share days, at one place and of the same people: a sum over them
 * has people twice, as does one over figures that add up all since the beginning of a year. One day that ends a period
 * and begins the next is no overlap; nor are periods of rows that differ in a column of words, as of two events.
 * `firstRow` is the number of the first row of data. O(rows × log rows).
 */
export function overlappingPeriods(
  columns: readonly UnderstoodColumn[],
  profiles: readonly (ColumnProfile | undefined)[],
  rows: readonly (readonly string[])[],
  firstRow: number,
): Issue[] {
  const texts = new RowTexts(columns);
  const isOfFlows = texts
    .of('count')
    .some(({ role }) => role.day === null && kindOf(role.measure) === 'flow');
  const days = texts.of('day');
  const end = days.find(({ role }) => role.of === 'reference');
  const start = days.find(({ role }) => role.of === 'periodStart');
  if (!isOfFlows || !end) return [];
  const dates = new Set(days.map(({ index }) => index));
  const ofWords = columns.flatMap(({ role, index, header }) =>
    role.is === 'unused' && !NOTES.test(header) && isOfWords(profiles[index]) ? [index] : [],
  );
  const own = [...texts.of('place'), ...texts.of('event')].map(({ index }) => index);
  const telling = [...contextColumns(columns), ...own, ...ofWords].filter((index) => !dates.has(index));
  const spanIn = spanReader(start, end);
  const told = new Map<string, { readonly span: DaySpan; readonly row: number }[]>();
  for (const [index, cells] of rows.entries()) {
    const span = cells.some(isLabelOfTotals) ? null : spanIn(cells);
    if (span === null) continue;
    const key = contextOf(cells, telling);
    const known = told.get(key) ?? [];
    if (known.length === 0) told.set(key, known);
    known.push({ span, row: firstRow + index });
  }
  for (const periods of told.values()) {
    const sorted = periods.toSorted((a, b) => (a.span.first < b.span.first ? -1 : 1));
    let latest = sorted[0];
    for (const one of sorted.slice(1)) {
      if (latest && isOverlap(latest.span, one.span)) {
        const [before, text] = [latest.span, one.span].map(({ first, last }) => `${first} – ${last}`);
        const issue = { code: 'overlapping_periods', severity: 'warning' } as const;
        return [
          { ...issue, row: Math.max(latest.row, one.row), column: end.header, text: `${before}, ${text}` },
        ];
      }
      if (!latest || one.span.last > latest.span.last) latest = one;
    }
  }
  return [];
}

/** Reads the days of a row; each different text once. */
function spanReader(start: UnderstoodColumn | undefined, end: UnderstoodColumn) {
  const known = new Map<string, DaySpan | null>();
  return (cells: readonly string[]): DaySpan | null => {
    const [from, until] = [start ? (cells[start.index] ?? '') : '', cells[end.index] ?? ''];
    const key = `${from}\n${until}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const span = spanOf(from.trim(), until.trim());
    known.set(key, span);
    return span;
  };

  function spanOf(from: string, until: string): DaySpan | null {
    const own = spanOfText(until, end.dateOrder);
    if (!own || !start || from === '') return start ? null : own;
    const first = firstDayOf(from, start.dateOrder);
    return first !== null && first <= own.last ? { first, last: own.last } : null;
  }
}

/** Whether two different periods, of which one begins first, share more than the day on which they meet. */
function isOverlap(one: DaySpan, other: DaySpan): boolean {
  const isSame = one.first === other.first && one.last === other.last;
  return !isSame && other.first < one.last;
}
