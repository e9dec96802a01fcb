import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

test.each(['1444-09-15', '1402/02/10', '15/09/1444', '١٥/٠٩/١٤٤٤'])(
  'a date of another calendar is no day of this one: %s',
  async (date) => {
    const read = await inspectedLines(['Governorate,IDPs,Date', `Erbil,90,${date}`, 'Dahuk,70,2023-04-30']);
    expect(shortTotals(read)).toEqual(['2023-04-30 level 1: 70 idps individuals (1/1)']);
    expect(shortIssues(read)).toContain('error invalid_date ×1 row 2');
  },
);
