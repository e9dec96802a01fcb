import { expect, test } from 'vitest';
import { inspectedLines } from './inspected';

const told = (one: Awaited<ReturnType<typeof inspectedLines>>) =>
  one.issues.filter(({ code }) => code === 'in_thousands');

test.each([
  'IDPs by governorate (in thousands)',
  "Displaced people, '000s",
  'PDI par province, en milliers',
  'النازحون حسب المحافظة (بالآلاف)',
])('a title that speaks of thousands is warned of: “%s”', async (title) => {
  const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;38']);
  expect(told(one)).toMatchObject([{ severity: 'warning', row: 1, example: title }]);
});

test('thousands of a title that are no unit are none', async () => {
  const title = 'Thousands of IDPs returned in January 2020';
  const one = await inspectedLines([title, 'Governorate;Date;IDPs', 'Anbar;2020-01-31;38']);
  expect(told(one)).toEqual([]);
});

test('a header of thousands is no count; taken for one by a person, it is warned of', async () => {
  const lines = ['Governorate,IDPs (thousands),Date', 'Ninewa,229.1,2024-04-30'];
  await expect(inspectedLines(lines)).rejects.toThrow('no_count_column');
  const role = { is: 'count', measure: 'idps', unit: 'individuals', part: null, day: null } as const;
  const one = await inspectedLines(lines, { columns: [{ header: 'IDPs (thousands)', role }] });
  expect(told(one)).toMatchObject([{ severity: 'warning', row: 1, example: 'IDPs (thousands)' }]);
});
