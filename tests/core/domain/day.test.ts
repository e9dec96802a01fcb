import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  dayFromNumber,
  dayNumber,
  dayParts,
  daysInMonth,
  makeDay,
  parseIsoDay,
} from '../../../src/core/domain/day';

const FIRST = -135_140; // 1600-01-01
const DAYS_OF_400_YEARS = 146_097;

describe('a calendar day', () => {
  test('counts on through every day of 1600 to 1999, each once and in order', () => {
    let [year, month, date] = [1600, 1, 1];
    const wrong: string[] = [];
    for (let count = FIRST; count < FIRST + DAYS_OF_400_YEARS; count++) {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const day = dayFromNumber(count);
      if (day !== text || dayNumber(day) !== count) wrong.push(text);
      const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
      const length = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      date = date === length ? 1 : date + 1;
      if (date === 1) month = month === 12 ? 1 : month + 1;
      if (date === 1 && month === 1) year++;
    }
    expect(wrong).toEqual([]);
    expect(year).toBe(2000);
  });

  test('goes to its number and back, and sorts as text as it sorts in time', () => {
    const number = fc.integer({ min: dayNumber(parsed('1900-01-01')), max: dayNumber(parsed('2299-12-31')) });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(dayNumber(dayFromNumber(a))).toBe(a);
        expect(parseIsoDay(dayFromNumber(a))).toBe(dayFromNumber(a));
        expect(dayFromNumber(a) < dayFromNumber(b)).toBe(a < b);
      }),
    );
  });

  test('goes to its parts and back', () => {
    const part = { year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) };
    fc.assert(
      fc.property(fc.record({ ...part, date: fc.integer({ min: 1, max: 28 }) }), (parts) => {
        const day = makeDay(parts.year, parts.month, parts.date);
        expect(day && dayParts(day)).toEqual(parts);
      }),
    );
  });

  test.each([
    ['2000-02-29', 11_016],
    ['2016-02-29', 16_860],
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2015-09-29', 16_707],
    ['2024-12-31', 20_088],
  ])('%s is day %i since 1970', (text, number) => {
    expect(dayNumber(parsed(text))).toBe(number);
    expect(dayFromNumber(number)).toBe(text);
  });

  test.each([
    '2015-02-29',
    '1900-02-29',
    '2100-02-29',
    '2015-04-31',
    '2015-13-01',
    '2015-00-10',
    '2015-01-00',
  ])('there is no %s', (text) => expect(parseIsoDay(text)).toBeNull());

  test.each(['', '2015-9-29', '29-09-2015', '2015/09/29', ' 2015-09-29', '2015-09-29T00:00', '٢٠١٥-٠٩-٢٩'])(
    '"%s" is not ISO',
    (text) => expect(parseIsoDay(text)).toBeNull(),
  );

  test('February has a 29th in 2000 and 2016, not in 1900 and 2015', () => {
    expect([2000, 2016, 1900, 2015].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  test('needs no clock and no time zone', () => {
    vi.stubGlobal('Date', undefined);
    try {
      expect(dayFromNumber(dayNumber(parsed('2023-03-01')))).toBe('2023-03-01');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

function parsed(text: string) {
  const day = parseIsoDay(text);
  if (!day) throw new Error(`no such day: ${text}`);
  return day;
}
