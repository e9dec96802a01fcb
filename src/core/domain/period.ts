import { dayFromNumber, dayNumber, dayParts, daysInMonth, makeDay, type Day } from './day';
import type { RoundDate } from './round';

/** How often the figures of a flow come. */
export type Cadence = 'day' | 'week' | 'month' | 'year';

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

/**
 * The periods of a flow, by the days under which its figures stand; each is the last day of a period. Years when all
 * end a year, months when all end a month, weeks when they are whole weeks apart, else days. O(dates).
 */
export function periodsOf(dates: readonly RoundDate[]): Periods {
  const days = dates.map(({ day }) => day);
  if (days.length > 0 && days.every((day) => day.endsWith('-12-31'))) return YEARS;
  if (days.length > 1 && days.every((day) => day === MONTHS.endOf(MONTHS.numberOf(day)))) return MONTHS;
  const numbers = days.map(dayNumber);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const weekly = steps.length > 1 && steps.includes(DAYS_PER_WEEK) && steps.every(isWholeWeeks);
  return weekly ? weeksEnding(numbers[0] ?? 0) : DAYS;
}

/** How many periods a span has. */
export function lengthOf({ first, last }: Span): number {
  return last - first + 1;
}

const isWholeWeeks = (days: number) => days % DAYS_PER_WEEK === 0;

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
