import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectBytes } from '../../scripts/inspect/inspectFile';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { workbookOf } from '../workers/containers/workbookOf';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const IRAQ = shippedPlaces();
const HEADER = ['Governorate', 'District', 'Location', 'Date', 'IDP individuals'];
const DAY = '2024-01-31';

/** What the command line says of a sheet whose rows begin at A1, with some ranges merged. */
function inspectedSheet(rows: readonly (readonly string[])[], ranges: readonly string[]) {
  const cell = (text: string) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  const data = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  const merges = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const inside = `<worksheet><sheetData>${data}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  return inspectBytes(workbookOf({ sheets: { Sheet1: inside } }), 'list.xlsx', IRAQ, {});
}

const MERGED = [
  HEADER,
  ['Dahuk', 'Zakho', 'A', DAY, '100'],
  ['', '', 'B', '', '200'],
  ['', 'Sumel', 'C', '', '300'],
  ['', '', 'D', '', '400'],
  ['Erbil', 'Shaqlawa', 'E', '', '500'],
  ['', '', 'F', '', '600'],
];

describe('cells that a workbook merged with the ones below them', () => {
  test('say of all their rows where and when these are, and each filled cell is told of', async () => {
    const one = await inspectedSheet(MERGED, ['A2:A5', 'A6:A7', 'B2:B3', 'B4:B5', 'B6:B7', 'D2:D7']);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 2100 idps individuals (2/2)`,
      `${DAY} level 2: 2100 idps individuals (3/3)`,
    ]);
    expect(shortIssues(one)).toEqual(['info filled_down ×12 row 3']);
    expect(one.rows).toEqual({ physical: 7, records: 6, skipped: 1, rejected: 0 });
    expect(one.questions).toEqual([]);
  });

  test('are filled where they are merged, and nowhere else', async () => {
    const rows = MERGED.map((row, index) => (index === 0 ? row : row.with(3, DAY)));
    const one = await inspectedSheet(rows, ['A2:A5', 'A6:A7', 'B2:B3']);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 2100 idps individuals (2/2)`,
      `${DAY} level 2: 1100 idps individuals (3/3)`,
    ]);
    expect(shortIssues(one)).toContain('info filled_down ×5 row 3');
  });

  test('never repeat a figure, nor fill a row that is blank', async () => {
    const rows = [
      ['Governorate', 'Date', 'IDP individuals', 'IDP families'],
      ['Dahuk', DAY, '100', '20'],
      ['', '2024-02-29', '', '25'],
      ['', '', '', ''],
      ['Erbil', DAY, '7', '1'],
    ];
    const one = await inspectedSheet(rows, ['A2:A4', 'C2:C3']);
    expect(shortTotals(one)).toEqual([
      `${DAY} level 1: 107 idps individuals (2/2)`,
      expect.stringContaining(`2024-02-29 level 1`),
      `${DAY} level 1: 21 idps families (2/2)`,
      '2024-02-29 level 1: 25 idps families (1/2)',
    ]);
    expect(one.rows).toEqual({ physical: 5, records: 3, skipped: 2, rejected: 0 });
  });

  test('of a header of two rows fill nothing below it', async () => {
    const rows = [
      ['Governorate', 'District', 'Date', 'IDP', ''],
      ['', '', '', 'individuals', 'families'],
      ['Dahuk', 'Zakho', DAY, '100', '20'],
      ['Dahuk', '', DAY, '150', '30'],
    ];
    const one = await inspectedSheet(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1']);
    expect(one.issues.map(({ code }) => code)).not.toContain('filled_down');
    expect(one.rows.records).toBe(2);
  });
});

/** Districts of one governorate, each with the figures of its locations. */
const blocks = fc.array(fc.array(fc.integer({ min: 100, max: 9999 }), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

test('a merged list gives the figures of the same list with every cell written', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async (districts) => {
      const names = ['Zakho', 'Sumel', 'Amedi', 'Dahuk'];
      const whole = districts.flatMap((figures, at) =>
        figures.map((figure, index) => ['Dahuk', names[at] ?? '', `L${at}-${index}`, DAY, String(figure)]),
      );
      let next = 2;
      const ranges: string[] = [];
      const merged = districts.flatMap((figures, at) => {
        const first = next;
        next += figures.length;
        if (figures.length > 1) ranges.push(`B${first}:B${next - 1}`);
        return whole
          .slice(first - 2, next - 2)
          .map((row, index) => (index === 0 ? row : row.with(1, '')))
          .map((row, index) => (at === 0 && index === 0 ? row : row.with(0, '')));
      });
      if (whole.length > 1) ranges.push(`A2:A${next - 1}`);
      const written = await inspectedLines([HEADER, ...whole].map((row) => row.join(',')));
      const one = await inspectedSheet([HEADER, ...merged], ranges);
      expect(shortTotals(one)).toEqual(shortTotals(written));
      const { physical, records, skipped, rejected } = one.rows;
      expect(records + skipped + rejected).toBe(physical);
      expect(records).toBe(whole.length);
    }),
    { numRuns: 25 },
  );
});
