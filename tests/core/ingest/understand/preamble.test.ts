import { expect, test } from 'vitest';
import { titleOf } from '../../../../src/core/ingest/understand/preamble';

function datesOf(title: string, fileName = 'table.csv') {
  const { day, dayChoices } = titleOf([[title]], '', fileName);
  return { day, dayChoices };
}

test('the one date of a title is the date of the table', () => {
  expect(datesOf('IDP Master List, 31 March 2016')).toEqual({ day: '2016-03-31', dayChoices: [] });
});

test('the first of a month has its own ending in French', () => {
  expect(datesOf('Situation au 1er mars 2024')).toEqual({ day: '2024-03-01', dayChoices: [] });
});

test.each([
  ['Number of IDPs displaced since 1 January 2014 as of 31 March 2016', ['2014-01-01', '2016-03-31']],
  ['Printed on 05 June 2020. Data as of 29 February 2020', ['2020-06-05', '2020-02-29']],
])('of several dates none is taken unasked: %s', (title, dayChoices) => {
  expect(datesOf(title)).toEqual({ day: null, dayChoices });
});

test('the name of the file decides between them when it names one of them, and no other day', () => {
  const title = 'Displaced since 1 January 2014 as of 31 March 2016';
  expect(datesOf(title, 'list 2016-03-31.csv').day).toBe('2016-03-31');
  expect(datesOf(title, 'list 2016-04-30.csv').day).toBeNull();
});

test('a number before 1900 is no year', () => {
  expect(datesOf('Households', 'a02-sep-1256.csv')).toEqual({ day: null, dayChoices: [] });
});
