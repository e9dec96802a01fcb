import { dayFromNumber, dayNumber, dayParts, daysInMonth, makeDay, type Day } from './day';
import type { RoundDate } from './round';

/** How often the figures of a flow come. */
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A run of periods of one cadence by their numbers, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The periods that the figures of a flow are for. They are numbered without a gap, whether a figure exists or not. */
export interface Periods {
  readonly cadence: Cadence;
  /** The number of the period that a day lies in. */
  readonly numberOf: (day: Day) => number;
  readonly startOf: (number: number) => Day;
  readonly endOf: (number: number) => Day;
}

const DAYS_PER_WEEK = 7;
const A_SUNDAY = 3; // 1970-01-04
const MONTHS_PER_QUARTER = 3;

/**
 * The periods of a flow, by the days under which its figures stand; each is the last day of a period. Years when all
 * end a year, quarters when three or more end one and nothing ends within one, months when all end a month, weeks when
 * they are whole weeks apart, else days. Two dates say less than three: they are weeks at Sundays alone, where weeks of
 * ISO 8601 end, and months rather than quarters, as a period too many is seen and one too few is not. O(dates).
 */
export function periodsOf(dates: readonly RoundDate[]): Periods {
  const days = dates.map(({ day }) => day);
  if (days.length > 0 && days.every((day) => day.endsWith('-12-31'))) return YEARS;
  if (days.length > 1 && days.every((day) => day === MONTHS.endOf(MONTHS.numberOf(day)))) {
    return days.length > 2 && days.every(endsQuarter) ? QUARTERS : MONTHS;
  }
  const numbers = days.map(dayNumber);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const weekly = steps.includes(DAYS_PER_WEEK) && steps.every(isWholeWeeks);
  return weekly && (steps.length > 1 || numbers.every(isSunday)) ? weeksEnding(numbers[0] ?? 0) : DAYS;
}

/** How many periods a span has. */
export function lengthOf({ first, last }: Span): number {
  return last - first + 1;
}

const isWholeWeeks = (days: number) => days % DAYS_PER_WEEK === 0;
const isSunday = (number: number) => isWholeWeeks(number - A_SUNDAY);
const endsQuarter = (day: Day) => dayParts(day).month % MONTHS_PER_QUARTER === 0;

const DAYS: Periods = {
  cadence: 'day',
  numberOf: dayNumber,
  startOf: dayFromNumber,
  endOf: dayFromNumber,
};

const MONTHS: Periods = {
  cadence: 'month',
  numberOf: (day) => dayParts(day).year * 12 + dayParts(day).month - 1,
  startOf: (number) => lastOrFirst(number, 'first'),
  endOf: (number) => lastOrFirst(number, 'last'),
};

const QUARTERS: Periods = {
  cadence: 'quarter',
  numberOf: (day) => Math.floor(MONTHS.numberOf(day) / MONTHS_PER_QUARTER),
  startOf: (number) => MONTHS.startOf(number * MONTHS_PER_QUARTER),
  endOf: (number) => MONTHS.endOf(number * MONTHS_PER_QUARTER + 2),
};

const YEARS: Periods = {
  cadence: 'year',
  numberOf: (day) => dayParts(day).year,
  startOf: (number) => MONTHS.startOf(number * 12),
  endOf: (number) => MONTHS.endOf(number * 12 + 11),
};

function lastOrFirst(number: number, end: 'first' | 'last'): Day {
  const year = Math.floor(number / 12);
  const month = (number % 12) + 1;
  return existing(makeDay(year, month, end === 'first' ? 1 : daysInMonth(year, month)));
}

/** Weeks of seven days of which one ends on the day given by its number. */
function weeksEnding(anchor: number): Periods {
  const endOf = (number: number) => dayFromNumber(anchor + number * DAYS_PER_WEEK);
  return {
    cadence: 'week',
    numberOf: (day) => Math.ceil((dayNumber(day) - anchor) / DAYS_PER_WEEK),
    startOf: (number) => dayFromNumber(anchor + (number - 1) * DAYS_PER_WEEK + 1),
    endOf,
  };
}

function existing(day: Day | null): Day {
  if (day === null) throw new RangeError('A month has a first and a last day.');
  return day;
}
