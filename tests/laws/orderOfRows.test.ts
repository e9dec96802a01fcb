import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cube } from '../../src/core/cube/cube';
import { sniffDelimiter } from '../../src/core/ingest/sniff';
import { cell, csvOf, readText, rowsOf, type Row } from './generatedTable';

test('the order of the rows has no effect on the cubes, also with rows repeated or contradicted', async () => {
  const shuffled = fc
    .tuple(rowsOf(cell), rowsOf(cell), fc.array(fc.nat(), { maxLength: 5 }))
    .map(([rows, contrary, again]): Row[] => [
      ...rows,
      ...contrary.slice(0, 5),
      ...again.flatMap((index) => rows[index % rows.length] ?? []),
    ])
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        order: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ rows, order }) => {
      const there = await readText(csvOf(rows));
      const mixed = await readText(csvOf(order.flatMap((index) => rows[index] ?? [])));
      expect(mixed.cubes.map(withoutRows)).toEqual(there.cubes.map(withoutRows));
      expect(mixed.report.rows).toEqual(there.report.rows);
    }),
  );
});

test('every row of a table is a record, is skipped or is rejected', async () => {
  const line = fc.oneof(
    fc.constantFrom('', ',,,,', ',,Total,5,1', 'Total,,,5,1', 'no day,IQG09,,5,1', '2015-09-29,,,5,1', '"'),
    fc.string({ unit: fc.constantFrom('a', '1', ',', '"', ' ', ';', '<', '-', 'ب') }),
  );
  await fc.assert(
    fc.asyncProperty(rowsOf(cell), fc.array(line), async (rows, lines) => {
      const text = `${csvOf(rows)}${lines.join('\n')}\n`;
      fc.pre(sniffDelimiter(text) === ','); // more lines with semicolons than rows make another table
      const { physical, records, skipped, rejected } = (await readText(text)).report.rows;
      expect(records + skipped + rejected).toBe(physical);
      expect(records).toBeGreaterThanOrEqual(rows.length);
      const swallowed = lines.some((one) => one.includes('"'));
      const told = 1 + rows.length + Math.max(1, lines.length);
      expect(physical).toBeLessThanOrEqual(told);
      expect(physical === told || swallowed).toBe(true);
    }),
  );
});

/** A cube without what may differ: where in the file a cell was first told. */
function withoutRows({ rows, ...cube }: Cube) {
  return { ...cube, told: rows.map((row) => Math.sign(row)) };
}
