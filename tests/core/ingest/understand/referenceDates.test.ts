import { expect, test } from 'vitest';
import { NO_ANSWERS, type Answers } from '../../../../src/core/ingest/answers';
import { understand } from '../../../../src/core/ingest/understand/understand';

/** The header of the reference date, and the headers that are told to hold other dates. */
function datesOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  answers: Answers = NO_ANSWERS,
) {
  const table = { name: '', firstRow: 1, rows: [header, ...rows] };
  const understood = understand(table, { fileName: 'round.csv', gazetteer: null }, answers);
  if (!understood.ok) throw new Error(understood.failure.code);
  const { columns, issues } = understood.value;
  return {
    used: columns.flatMap(({ role, header: name }) => (role.is === 'day' ? [name] : [])),
    told: issues.flatMap(({ code, column }) => (code === 'other_dates' ? [column] : [])),
  };
}

const ROWS = [
  ['Dahuk', '2022-04-05', '2022-04-15', '2500'],
  ['Erbil', '2022-04-08', '2022-04-15', '1500'],
];

test('a stock stands under the date of its report, not under the days on which people were asked', () => {
  const header = ['Governorate', 'Date of interview', 'Snapshot date', 'IDPs'];
  expect(datesOf(header, ROWS)).toEqual({ used: ['Snapshot date'], told: ['Date of interview'] });
});

test('a plain date comes before one that tells of a row, wherever it stands', () => {
  const header = ['Governorate', 'Update date', 'Date', 'IDPs'];
  expect(datesOf(header, ROWS)).toEqual({ used: ['Date'], told: ['Update date'] });
});

test('of tags the one of what was reported counts, with or without words above it', () => {
  const tags = ['#adm1+name', '#date+occurred', '#date+reported', '#affected+idps+ind'];
  expect(datesOf(tags, ROWS)).toEqual({ used: ['#date+reported'], told: ['#date+occurred'] });
  const words = ['Place', 'Day 1', 'Day 2', 'People'];
  expect(datesOf(words, [tags, ...ROWS])).toEqual({ used: ['Day 2'], told: ['Day 1'] });
});

test('movements are of the days on which they were', () => {
  const header = ['Governorate', 'Date of arrival', 'Report date', 'Arrivals'];
  expect(datesOf(header, ROWS)).toEqual({ used: ['Date of arrival'], told: ['Report date'] });
});

test('a column that says the same days needs no word', () => {
  const rows = ROWS.map(([place = '', , day = '', count = '']) => [place, day, day, count]);
  const header = ['Governorate', 'Survey date', 'Report date', 'IDPs'];
  expect(datesOf(header, rows)).toEqual({ used: ['Report date'], told: [] });
});

test('a person has the last word', () => {
  const header = ['Governorate', 'Date of interview', 'Snapshot date', 'IDPs'];
  const role = { is: 'day', of: 'reference' } as const;
  const answers: Answers = { ...NO_ANSWERS, columns: [{ header: 'Date of interview', nth: 1, role }] };
  expect(datesOf(header, ROWS, answers)).toEqual({ used: ['Date of interview'], told: ['Snapshot date'] });
});
