import { describe, expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const MANY = 20_500; // more rows than columns are judged by

/** A table of locations whose last rows are some of their own. */
function tableOf(date: string, count: string, ...last: readonly (readonly [date: string, count: string])[]) {
  const rows = Array.from({ length: MANY }, (_, index) => `${date};Dahuk;L${index};${count}`);
  const end = last.map(([day, families], index) => `${day};Erbil;Z${index};${families}`);
  return ['date;governorate;location;IDP families', ...rows, ...end];
}

describe('what stands far below the beginning of a table', () => {
  test('proves the order of its dates', async () => {
    const one = await inspectedLines(tableOf('03/04/2019', '10', ['25/04/2019', '7']));
    expect(one.questions).toEqual([]);
    expect(one.dates).toEqual(['2019-04-03', '2019-04-25']);
    expect(one.rows.rejected).toBe(0);
  });

  test('opens the order of dates that the beginning proved', async () => {
    const lines = tableOf('25/04/2019', '10', ['04/26/2019', '7'], ['03/04/2019', '8']);
    const one = await inspectedLines(lines);
    expect(one.questions.map(({ code, choices }) => [code, choices])).toEqual([
      ['date_order', ['dayFirst', 'monthFirst']],
    ]);
    expect(one.dates).toEqual(['2019-04-25', '2019-04-26']);
    expect(shortIssues(one)).toContain('ask mixed_date_formats ×1 row 2');
    expect(shortIssues(one)).toContain(`ask ambiguous_date_order ×1 row ${MANY + 3}`);
    const columns = [{ header: 'date', dateOrder: 'dayFirst' as const }];
    const answered = await inspectedLines(lines, { columns });
    expect(answered.dates).toEqual(['2019-04-03', '2019-04-25']);
    expect(answered.questions).toEqual([]);
  });

  test('asks what a point before three digits is', async () => {
    const one = await inspectedLines(tableOf('2019-04-30', '10', ['2019-04-30', '1.234']));
    expect(one.questions.map(({ code }) => code)).toEqual(['digit_grouping']);
    expect(shortTotals(one)).toEqual(['2019-04-30 level 1: 205000 idps families (1/2)']);
  });

  test('takes a comma before three digits for open, where another one stands before a fraction', async () => {
    const lines = tableOf('2019-04-30', '1,234', ['2019-04-30', '12,5']);
    const one = await inspectedLines(lines);
    expect(one.questions.map(({ code }) => code)).toEqual(['comma_grouping']);
    expect(shortTotals(one)).toEqual(['2019-04-30 level 1: 12.5 idps families (1/2)']);
    const columns = [{ header: 'IDP families', grouping: 'comma' as const }];
    const answered = await inspectedLines(lines, { columns });
    expect(shortTotals(answered)).toEqual([`2019-04-30 level 1: ${1234 * MANY + 12.5} idps families (2/2)`]);
  });
});
