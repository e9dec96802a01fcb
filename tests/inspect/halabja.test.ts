import { expect, test } from 'vitest';
import { inspectedLines, shortTotals } from './inspected';

const LINES = ['Governorate;IDPs', 'Erbil;100', 'Sulaymaniyah;300', 'Halabja;10'];

test('a district in a list of governorates is asked about by its name and row, and floors them meanwhile', async () => {
  const { totals, questions, issues } = await inspectedLines(LINES);
  expect(totals[0]).toMatchObject({ adminLevel: 1, value: 400, upper: null });
  expect(questions.find(({ code }) => code === 'blank_places')?.at).toEqual({ row: 4, text: 'Halabja' });
  expect(issues.find(({ code }) => code === 'mixed_admin_levels')).toMatchObject({
    row: 4,
    example: 'Halabja',
  });
});

test.each([
  ['totals', 400],
  ['parts', 410],
] as const)('as %s the others are what a person says they are', async (blankPlaces, sum) => {
  expect(shortTotals(await inspectedLines(LINES, { blankPlaces }))).toContain(
    `undated level 1: ${sum} idps individuals (2/2)`,
  );
});
