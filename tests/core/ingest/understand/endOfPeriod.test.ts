import { expect, test } from 'vitest';
import { endOfPeriod } from '../../../../src/core/ingest/understand/endOfPeriod';

test.each([
  ['01 Jan 2020 - 07 Jan 2020', '07 Jan 2020'],
  ['2020-01-01 – 2020-01-07', '2020-01-07'],
  ['2020-01-01 to 2020-01-07', '2020-01-07'],
  ['1-7 Jan 2020', '7 Jan 2020'],
  ['28 Dec - 3 Jan 2020', '3 Jan 2020'],
  ['Jan-Mar 2020', 'Mar 2020'],
  ['Dec 2019 - Feb 2020', 'Feb 2020'],
  ['25/01/2020-31/01/2020', '31/01/2020'],
  ['05/05/2020 - 12/05/2020', '12/05/2020'], // the first day is one in either order
  ['06/05/2020 - 07/07/2020', '07/07/2020'],
  ['5 janvier 2020 au 12 janvier 2020', '12 janvier 2020'],
  ['١ كانون الثاني 2020 إلى ٧ كانون الثاني 2020', '7 كانون الثاني 2020'],
])('of %j the last day is %j', (text, end) => {
  expect(endOfPeriod(text)).toBe(end);
});

test.each([
  '2020-01-07',
  '03-04-2020',
  '2019-2020',
  '100 - 200',
  'Camp 1 - 2 Jan 2020',
  '7 Jan 2020 - 1 Jan 2020', // ends before it begins
  'Zakho - Dahuk',
  '',
])('%j is no period', (text) => {
  expect(endOfPeriod(text)).toBe(text);
});
