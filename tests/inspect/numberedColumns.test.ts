import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const ROWS = ['1;نينوى;41000;320000', '2;الأنبار;6000;258000'];

test.each(['1;2;3;4', '(1);(2);(3);(4)', '١;٢;٣;٤'])(
  'a row that numbers the columns is no place: %s',
  async (numbers) => {
    const one = await inspectedLines([
      'ت;المحافظة;عدد العوائل النازحة;عدد العوائل العائدة',
      numbers,
      ...ROWS,
    ]);
    expect(shortTotals(one)).toEqual([
      'undated level 1: 47000 idps families (2/2)',
      'undated level 1: 578000 returnees families (2/2)',
    ]);
    expect(shortIssues(one)).toEqual([]);
    expect(one.rows).toEqual({ physical: 4, records: 2, skipped: 2, rejected: 0 });
  },
);

test('a first row of other numbers is one of figures', async () => {
  const one = await inspectedLines(['No;Governorate;IDP families', '1;2;4', '2;Anbar;6000']);
  expect(one.rows.records).toBe(2);
});
