import type { Day } from '../../domain/day';
import type { Measure, Unit } from '../../domain/measure';
import { DATING, type ColumnRole } from '../columnRole';
import { columnFacts } from './columnFacts';
import { headerDate } from './headerDate';
import { headerMeaning } from './headerMeaning';
import { headerKey } from './headerWords';
import { titleOf } from './preamble';
import { isDate, type ReadDate } from './readDate';

/** What the header of one column says. */
interface ColumnSaid {
  readonly key: string;
  /** What it holds; null for words that say nothing here. */
  readonly holds: string | null;
  readonly measure: Measure | null;
  readonly unit: Unit | null;
  /** The part of a breakdown; empty for a whole. */
  readonly part: string;
  readonly date: ReadDate;
  /** Whether it is of one date, or holds the dates of the rows. */
  readonly isDated: boolean;
}

/** What lines above a table say of all of it; null and none where they say nothing. */
export interface TitleSaid {
  readonly measure: Measure | null;
  readonly unit: Unit | null;
  readonly days: readonly Day[];
  readonly round: number | null;
}

/** What a header and the lines above it say of their table. */
export interface TableSaid {
  readonly title: TitleSaid;
  /** Null where the header is blank. */
  readonly columns: readonly (ColumnSaid | null)[];
}

const COUNT = 'count';

/** What lines above a table say of it; null when they say nothing. O(letters). */
export function titleSaid(lines: readonly string[]): TitleSaid | null {
  const { day, dayChoices, round, measure, unit } = titleOf(
    lines.map((line) => [line]),
    '',
    '',
  );
  const dates = lines.map(headerDate);
  const years = dates.flatMap((date) => (date.is === 'day' ? [date.day] : []));
  const days = day === null && dayChoices.length === 0 ? years : [...dayChoices, ...(day ? [day] : [])];
  const saysNothing = measure === null && unit === null && round === null && days.length === 0;
  return saysNothing ? null : { measure, unit, days, round };
}

/** The people that a line names and says no more of; null when it says something else. O(letters). */
export function peopleNamed(line: string): Measure | null {
  if (line === '') return null;
  const { measure = null, unknown } = headerMeaning(line);
  return unknown === 0 ? measure : null;
}

/** Whether people are others than those of a table, who are displaced persons where nothing says who they are. */
export function areOthers(people: Measure | null, { title, columns }: TableSaid): boolean {
  return isNew(people, [title.measure, ...columns.map((column) => column?.measure ?? null)], 'idps');
}

/** What the headers of columns and their tags say. O(letters). */
export function columnsSaid(
  headers: readonly string[],
  tags: readonly string[] = [],
): readonly (ColumnSaid | null)[] {
  const keys = new Set(headers.map(headerKey));
  return headers.map((header, index) => (header === '' ? null : columnSaid(header, tags[index] ?? '', keys)));
}

/** Whether a column counts people, by what its header says. */
export function saysCount(column: ColumnSaid | null | undefined): boolean {
  return column?.holds === COUNT;
}

/**
 * Whether a table below is another one than the first: a column counts other people, in another unit, of another part
 * or date, or says something else; or else its title names other people, or another date where columns give none.
 */
export function tellsOtherwise(other: TableSaid, first: TableSaid): boolean {
  const width = Math.max(other.columns.length, first.columns.length);
  return (
    isOfOthers(other, first) ||
    isOfAnotherDate(other, first) ||
    Array.from({ length: width }, (_, index) => index).some((index) =>
      differs(other.columns[index] ?? null, first.columns[index] ?? null, other.title, first.title),
    )
  );
}

function columnSaid(header: string, tag: string, keys: ReadonlySet<string>): ColumnSaid {
  const { role, measure, unit, parts, sexAge, date } = columnFacts(header, tag, keys, null);
  const part = sexAge === null ? (parts.shelter ?? parts.wave ?? '') : JSON.stringify(sexAge);
  const key = headerKey(header);
  const held = role === null || role.is === 'unused' ? null : heldBy(role, key);
  const isOfDate = isDate(date);
  const counts = held === null && (measure !== null || part !== '' || isOfDate);
  return {
    key,
    holds: counts ? COUNT : held,
    measure,
    unit,
    part,
    date,
    isDated: date.is === 'day' || (role !== null && DATING.has(role.is)),
  };
}

/** Reasons, sexes and operations go by their own names: two columns of such rows tell the same people apart otherwise. */
function heldBy(role: ColumnRole, key: string): string {
  if (role.is === 'place') return `place ${role.level} ${role.by}`;
  if (role.is === 'key') return `key ${role.dimension} ${role.by}`;
  if (role.is === 'day') return `day ${role.of}`;
  return role.is === 'addend' || role.is === 'partition' ? `${role.is} ${key}` : role.is;
}

function isOfOthers({ title }: TableSaid, first: TableSaid): boolean {
  const units = first.columns.map((column) => column?.unit ?? null);
  return areOthers(title.measure, first) || isNew(title.unit, [first.title.unit, ...units], 'individuals');
}

function isNew<T>(said: T | null, known: readonly (T | null)[], unsaid: T): boolean {
  if (said === null || known.includes(said)) return false;
  return said !== unsaid || known.some((one) => one !== null);
}

function isOfAnotherDate({ title }: TableSaid, first: TableSaid): boolean {
  if (first.columns.some((column) => column?.isDated === true)) return false;
  const { days, round } = first.title;
  if (title.round !== null && round !== null && title.round !== round) return true;
  return title.days.length > 0 && !title.days.some((day) => days.includes(day));
}

/** Whether two columns say something else; a count that leaves open whom it is of, or a blank for it, says the same. */
function differs(
  own: ColumnSaid | null,
  above: ColumnSaid | null,
  other: TitleSaid,
  first: TitleSaid,
): boolean {
  if (own?.key === above?.key) return false;
  if (own === null) return above?.holds !== null && !saysCount(above);
  if (above === null) return own.holds !== null;
  if (own.holds !== above.holds || own.holds === null) return true;
  if (!saysCount(own)) return false;
  const measure = above.measure ?? first.measure ?? 'idps';
  const unit = above.unit ?? first.unit ?? 'individuals';
  return (
    (own.measure ?? other.measure ?? measure) !== measure ||
    (own.unit ?? other.unit ?? unit) !== unit ||
    own.part !== above.part ||
    isOtherDate(own.date, above.date)
  );
}

function isOtherDate(one: ReadDate, other: ReadDate): boolean {
  if (one.is === 'day' && other.is === 'day') return one.day !== other.day;
  if (one.is === 'ordered' && other.is === 'ordered')
    return one.dayFirst !== other.dayFirst || one.monthFirst !== other.monthFirst;
  return one.is !== other.is;
}
