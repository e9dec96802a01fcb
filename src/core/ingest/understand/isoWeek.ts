import { dayFromNumber, dayNumber, dayParts, makeDay, type Day } from '../../domain/day';

/** What a week is called, as a part of a pattern. */
export const WEEK_WORDS = 'w|wk|week|semaine|(?:ال)?[اأ]سبوع|هەفتەی?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[\\s_/,-]*(?:${WEEK_WORDS})[\\s_.#-]*(\\d{1,2})$`, 'iu');
const WEEK_FIRST = new RegExp(
  `^(?:${WEEK_WORDS})[\\s_.#-]*(\\d{1,2})[\\s_/,-]+(?:of |de |من )?(\\d{4})$`,
  'iu',
);
const WEEKDAYS = 7;
const THURSDAY = 4; // 1970-01-01

/**
 * The last day, a Sunday, of a week as a text tells it: `2024-W10`, `Week 10, 2024`, `الأسبوع 10 2024`; null for any
 * other text, and where the year has no such week. Weeks are those of ISO 8601: from Monday on, the first of a year is
 * the one with its 4 January. O(letters).
 */
export function weekEnd(text: string): Day | null {
  const yearFirst = YEAR_FIRST.exec(text);
  const weekFirst = yearFirst ? null : WEEK_FIRST.exec(text);
  const [year, week] = [yearFirst?.[1] ?? weekFirst?.[2], yearFirst?.[2] ?? weekFirst?.[1]].map(Number);
  const inFirst = makeDay(year ?? NaN, 1, 4);
  if (!inFirst || week === undefined || week < 1) return null;
  const fourth = dayNumber(inFirst);
  const sinceMonday = (((fourth + THURSDAY - 1) % WEEKDAYS) + WEEKDAYS) % WEEKDAYS;
  const sunday = fourth - sinceMonday + week * WEEKDAYS - 1;
  const thursday = dayFromNumber(sunday - 3); // a week is of the year that most of its days are in
  return dayParts(thursday).year === year ? dayFromNumber(sunday) : null;
}
