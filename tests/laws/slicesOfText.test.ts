import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { csvSlices } from '../../src/workers/text/csvSlices';

vi.setConfig({ testTimeout: 30_000 }); // reads whole files, maybe on a busy machine

const text = fc.string({ unit: fc.constantFrom('a', '7', ',', '"', ' ', '\n', 'é', 'ب', ';'), maxLength: 8 });
const line = fc.oneof(
  { weight: 1, arbitrary: fc.constant(['']) },
  { weight: 6, arbitrary: fc.array(text, { minLength: 2, maxLength: 4 }) },
);
const table = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 30 }),
  rows: fc.constantFrom(1, 7, 1997, 1998, 1999, 2000, 2001, 3998, 3999, 4000, 4321),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  finalBreak: fc.boolean(),
});

describe('a text read in slices', () => {
  test('has the rows that were written, and the rows of one whole reading', () => {
    fc.assert(
      fc.property(table, ({ lines, rows, newline, mark, finalBreak }) => {
        const written = [
          ['alpha', 'beta', 'gamma'],
          ...Array.from({ length: rows }, (_, at) => lines[at % lines.length] ?? []),
        ];
        if (written.at(-1)?.join('') === '') written.push(['the', 'end']);
        const file =
          mark +
          written.map((cells) => cells.map(quoted).join(',')).join(newline) +
          (finalBreak ? newline : '');
        const slices = [...csvSlices(file)];
        const read = slices.flatMap((slice) => slice.rows);
        expect(differing(read, written)).toEqual([]);
        expect(differing(read, wholeReading(file, newline, finalBreak))).toEqual([]);
        let next = 1;
        for (const slice of slices) {
          expect(slice.first).toBe(next);
          next += slice.rows.length;
        }
        expect(slices.at(-1)?.done).toBe(1);
        expect(slices.map(({ done }) => done)).toEqual(
          slices.map(({ done }) => done).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 40 },
    );
  });

  test.each([1998, 1999, 2000, 2001, 3999, 4000])(
    'counts a blank line that stands as row %i at the end',
    (rows) => {
      const read = [...csvSlices(`${'a,b\n'.repeat(rows - 1)}\n`)].flatMap((slice) => slice.rows);
      expect(read).toHaveLength(rows);
      expect(read.at(-1)).toEqual(['']);
    },
  );

  test('keeps its place when a slice begins with a byte-order mark', () => {
    const read = [...csvSlices(`${'a,b\n'.repeat(2000)}\ufeffc,d\ne,f\n`)].flatMap((slice) => slice.rows);
    expect(read.slice(2000)).toEqual([
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('ends its lines at every line feed, also where only some come after a return', () => {
    const rows = (file: string) => [...csvSlices(file)].flatMap((slice) => slice.rows);
    const lines = [
      ['a', 'b'],
      ['1', 'x\ny'],
      ['3', '4'],
    ];
    expect(rows('a,b\r\n1,"x\ny"\n3,4\n')).toEqual(lines);
    expect(rows('a,b\n1,"x\ny"\r\n3,4\r\n')).toEqual(lines);
    expect(rows('a,b\r1,"x\ny"\r3,4\r')).toEqual(lines);
  });

  test('goes by the delimiter it declares and counts that line', () => {
    for (const mark of ['', '\ufeff']) {
      expect([...csvSlices(`${mark}sep=;\r\na;b,c\r\n1;2\r\n`)]).toEqual([
        {
          rows: [
            ['a', 'b,c'],
            ['1', '2'],
          ],
          first: 2,
          strays: [],
          done: 1,
        },
      ]);
    }
  });

  test.each(['', '\ufeff', 'sep=;\n'])('is nothing when it is %j', (file) => {
    expect([...csvSlices(file)].flatMap((slice) => slice.rows)).toEqual([]);
  });
});

type Rows = readonly (readonly string[])[];

/** The numbers of the rows in which two readings differ. */
function differing(one: Rows, other: Rows): number[] {
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, row) => row);
  return rows.filter((row) => JSON.stringify(one[row]) !== JSON.stringify(other[row]));
}

function quoted(cell: string): string {
  return /[",\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function wholeReading(file: string, newline: '\n' | '\r\n', finalBreak: boolean): string[][] {
  const { data } = Papa.parse<string[]>(file, { delimiter: ',', newline });
  return finalBreak ? data.slice(0, -1) : data;
}
