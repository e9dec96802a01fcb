import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayParts } from '../../../../src/core/domain/day';
import { readDate } from '../../../../src/core/ingest/understand/readDate';

describe('a date that only one reading allows', () => {
  test.each([
    ['2015-09-29', '2015-09-29', 'day'],
    ['2015/9/29', '2015-09-29', 'day'],
    ['20150929', '2015-09-29', 'day'],
    ['2023-12-31T00:00:00', '2023-12-31', 'day'],
    ['2023-12-31T23:59:59.000-11:00', '2023-12-31', 'day'],
    ['45291', '2023-12-31', 'day'],
    ['45291.75', '2023-12-31', 'day'],
    ['٤٥٢٩١', '2023-12-31', 'day'],
    ['29 September 2015', '2015-09-29', 'day'],
    ['29-Sep-15', '2015-09-29', 'day'],
    ['29th of September 2015', '2015-09-29', 'day'],
    ['1er mars 2024', '2024-03-01', 'day'],
    ['September 29, 2015', '2015-09-29', 'day'],
    ['Tuesday, 29 September 2015', '2015-09-29', 'day'],
    ['05/05/2015', '2015-05-05', 'day'],
    ['September 2015', '2015-09-30', 'month'],
    ['Sep-15', '2015-09-30', 'month'],
    ['2015-09', '2015-09-30', 'month'],
    ['كانون الثاني 2015', '2015-01-31', 'month'],
    ['تشرين الأول ٢٠١٤', '2014-10-31', 'month'],
    ['يناير 2016', '2016-01-31', 'month'],
    ['ئەیلوول 2015', '2015-09-30', 'month'],
    ['août 2019', '2019-08-31', 'month'],
  ])('%s is %s', (text, day, precision) => {
    expect(readDate(text)).toEqual({ is: 'day', day, precision });
  });
});

describe('day and month by figures', () => {
  test.each([
    ['03/04/2015', '2015-04-03', '2015-03-04'],
    ['3-4-15', '2015-04-03', '2015-03-04'],
    ['31/12/2023', '2023-12-31', null],
    ['٣١/١٢/٢٠٢٣', '2023-12-31', null],
    ['12/31/2023 0:00', null, '2023-12-31'],
    ['1.2.99', '1999-02-01', '1999-01-02'],
  ])('%s is %s day first and %s month first', (text, dayFirst, monthFirst) => {
    expect(readDate(text)).toEqual({ is: 'ordered', dayFirst, monthFirst });
  });
});

test.each(['', '-', 'N/A', '1899-12-30', '1899-11-30T00:00:00', '1900-01-00', '0001-01-01'])(
  '%j stands for no date',
  (text) => {
    expect(readDate(text)).toEqual({ is: 'missing' });
  },
);

test.each([
  '1444-09-15',
  '1402/02/10',
  '10/02/1402',
  '15.09.1444',
  '١٤٤٤-٠٩-١٥',
  '1402-02',
  '02/1402',
  '1402 March 2',
  '8 Mar 1402',
])('%j, of another calendar, is no date of this one', (text) => {
  expect(readDate(text)).toEqual({ is: 'noDate' });
});

test.each(['soon', '2015-02-29', '31/31/2015', '14-Aug', '19999', '60001', 'Round 30', '2015', '__proto__'])(
  '%j is no date',
  (text) => {
    expect(readDate(text)).toEqual({ is: 'noDate' });
  },
);

describe('every day of a century', () => {
  const anyDay = fc.integer({ min: 0, max: 29_000 }).map(dayFromNumber);

  test('is the same written as a serial of a spreadsheet, in ISO, and with its month in letters', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = dayParts(day);
        const forms = [day, `${day}T12:00:00Z`, `${date} ${months[month - 1]} ${year}`];
        for (const form of forms) expect(readDate(form)).toEqual({ is: 'day', day, precision: 'day' });
      }),
    );
  });

  test('is among the readings of its figures, in either order', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = dayParts(day);
        const read = readDate(`${date}/${month}/${year}`);
        expect(read.is === 'day' ? read.day : read.is === 'ordered' && read.dayFirst).toBe(day);
      }),
    );
  });
});

test('no text makes it throw or wait', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readDate(text).is !== undefined));
  const start = performance.now();
  readDate(' '.repeat(1_000_000));
  readDate('1 '.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(200);
});
