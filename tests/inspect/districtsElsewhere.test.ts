import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const HEADER = 'Governorate;District;Location;Date;IDP individuals';
const DAY = '2024-01-31';
/** Districts with the governorate in which each lies. */
const KNOWN = [
  ['Akre', 'Ninewa'],
  ['Sinjar', 'Ninewa'],
  ['Zakho', 'Dahuk'],
  ['Makhmur', 'Erbil'],
] as const;

test('a district under another governorate is asked about, and counts in that of its row until a person says', async () => {
  const lines = [HEADER, `Dahuk;Zakho;A;${DAY};100`, `Dahuk;Akre;B;${DAY};200`, `Ninewa;Sinjar;C;${DAY};400`];
  const one = await inspectedLines(lines);
  expect(one.questions).toEqual([
    {
      code: 'district_elsewhere',
      column: 1,
      choices: ['ofRow', 'ofPlace'],
      assumed: 'ofRow',
      affects: [],
      at: { row: 3, text: 'Akre' },
    },
  ]);
  expect(shortIssues(one)).toEqual(['warning district_elsewhere ×1 row 3']);
  const moved = await inspectedLines(lines, { districtParent: 'ofPlace' });
  expect(moved.questions).toEqual([]);
  expect(shortTotals(moved)).toEqual(shortTotals(one));
});

test('once a person says so, every row counts where its district lies, and no person is lost', async () => {
  const row = fc.record({
    district: fc.constantFrom(...KNOWN),
    governorate: fc.constantFrom('Dahuk', 'Ninewa', 'Erbil'),
    people: fc.integer({ min: 10, max: 999 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const written = (of: (one: (typeof rows)[number]) => string) => [
        HEADER,
        ...rows.map((one, at) => `${of(one)};${one.district[0]};L${at};${DAY};${one.people}`),
      ];
      const lines = written(({ governorate }) => governorate);
      const [open, moved, right] = [
        await inspectedLines(lines),
        await inspectedLines(lines, { districtParent: 'ofPlace' }),
        await inspectedLines(written(({ district }) => district[1])),
      ];
      expect(shortTotals(moved)).toEqual(shortTotals(right));
      const people = rows.reduce((sum, one) => sum + one.people, 0);
      expect([open, moved].map(({ totals }) => totals[0]?.value)).toEqual([people, people]);
      const isAsked = rows.some(({ district, governorate }) => district[1] !== governorate);
      expect(open.questions.map(({ code }) => code)).toEqual(isAsked ? ['district_elsewhere'] : []);
      const { physical, records, skipped, rejected } = moved.rows;
      expect(records + skipped + rejected).toBe(physical);
    }),
    { numRuns: 25 },
  );
});
