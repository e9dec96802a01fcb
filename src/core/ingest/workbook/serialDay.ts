import { dayFromNumber, dayNumber, makeDay } from '../../domain/day';

/** How a workbook counts days: from 1900 (with a 29 February that year never had), or from 1904. */
export type DaySystem = 1900 | 1904;

const SECONDS_PER_DAY = 86_400;
const LAST_DAY_1900 = 2_958_465; // 9999-12-31
const LEAP_BUG = 60; // serial of the day that did not exist
const START_1900 = numberOfDay(1899, 12, 31);
const START_1904 = numberOfDay(1904, 1, 1);
const BETWEEN_SYSTEMS = 1462;

/**
 * A serial number as ISO text: `2023-12-31`, with `T13:30:00` behind it when it has a time of day, `13:30:00` alone for
 * a time without a day, `1900-01-00` and `1900-02-29` where spreadsheets show these. Undefined when no day has the
 * number. No clock and no time zone takes part.
 */
export function serialText(serial: number, system: DaySystem): string | undefined {
  const last = system === 1900 ? LAST_DAY_1900 : LAST_DAY_1900 - BETWEEN_SYSTEMS;
  if (!(serial >= 0 && serial < last + 1)) return undefined;
  const seconds = Math.round(serial * SECONDS_PER_DAY); // whole, so that 0.1 + 0.2 of a day is no second short
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const time = clockText(seconds - days * SECONDS_PER_DAY);
  if (days === 0 && serial > 0) return time;
  const day = system === 1904 ? dayFromNumber(START_1904 + days) : day1900(days);
  return time === '00:00:00' ? day : `${day}T${time}`;
}

function day1900(days: number): string {
  if (days === 0) return '1900-01-00';
  if (days === LEAP_BUG) return '1900-02-29';
  return dayFromNumber(START_1900 + (days < LEAP_BUG ? days : days - 1));
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function numberOfDay(year: number, month: number, date: number): number {
  const day = makeDay(year, month, date);
  return day === null ? 0 : dayNumber(day);
}
