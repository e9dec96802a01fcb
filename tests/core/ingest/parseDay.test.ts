import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/core/ingest/parseDay';

describe('a reference date', () => {
  test.each([
    ['2015-09-29', '2015-09-29'],
    [' 2015-09-29 ', '2015-09-29'],
    ['2023-12-31T00:00:00', '2023-12-31'],
    ['2023-12-31T23:59:59.000+03:00', '2023-12-31'],
    ['2023-12-31 00:00:00', '2023-12-31'],
    ['45291', '2023-12-31'],
    ['42276', '2015-09-29'],
    ['20000', '1954-10-03'],
    ['29/09/2015', '2015-09-29'],
    ['09/29/2015', '2015-09-29'],
    ['29.9.2015', '2015-09-29'],
    ['05/05/2015', '2015-05-05'],
  ])('%j is %s', (text, day) => {
    expect(parseDay(text)).toEqual({ day, precision: 'day' });
  });

  test.each([
    ['2015-09', '2015-09-30'],
    ['2016-02', '2016-02-29'],
  ])('the month %s stands at its last day %s', (text, day) => {
    expect(parseDay(text)).toEqual({ day, precision: 'month' });
  });

  test.each([
    ['03/04/2015', 'ask ambiguous_date_order'],
    ['3-4-2015', 'ask ambiguous_date_order'],
    ['', 'error missing_cell'],
    ['1899-12-30', 'warning missing_cell'],
    ['1899-12-30T00:00:00', 'warning missing_cell'],
    ['1899-11-30', 'warning missing_cell'],
    ['1900-01-00', 'warning missing_cell'],
    ['0001-01-01 00:00:00', 'warning missing_cell'],
    ['2015-02-29', 'error invalid_date'],
    ['31/04/2015', 'error invalid_date'],
    ['2015-13', 'error invalid_date'],
    ['13/13/2015', 'error invalid_date'],
    ['19999', 'error invalid_date'],
    ['60001', 'error invalid_date'],
    ['30', 'error invalid_date'],
    ['29/09/15', 'error invalid_date'],
    ['soon', 'error invalid_date'],
    ['#date', 'error invalid_date'],
  ])('%j is no day: %s', (text, doubt) => {
    const parsed = parseDay(text);
    expect(parsed.day).toBeNull();
    expect(parsed.day === null && `${parsed.issue.severity} ${parsed.issue.code}`).toBe(doubt);
  });
});
