import { describe, expect, test } from 'vitest';
import { inspectBytes } from '../../scripts/inspect/inspectFile';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';

const IRAQ = shippedPlaces();
const SECONDS = 120; // on a slow machine that does other things too

/** A file in pieces, so that a large one is never a text of its own. */
function inspected(...pieces: readonly string[]) {
  return inspectBytes(Buffer.concat(pieces.map((piece) => Buffer.from(piece))), 'table.csv', IRAQ, {});
}

const HEADER = 'date,governorate,idps,note\n';
const ERBIL = '2020-01-31,Erbil,400,y\n';

describe('a file that is made to break readers is read all the same:', () => {
  test.each([
    ['100,000 columns', () => wide(100_000), 60],
    ['a cell of 50 MB', () => [HEADER, '2020-01-31,Dahuk,60,', 'x'.repeat(50e6), '\n', ERBIL], 460],
    [
      'a quoted cell of 50 MB and 25 million lines',
      () => [HEADER, '2020-01-31,Dahuk,60,"', 'x\n'.repeat(25e6), '"\n', ERBIL],
      460,
    ],
    [
      'a count of 50 million digits',
      () => [HEADER, '2020-01-31,Dahuk,', '9'.repeat(50e6), ',\n', ERBIL],
      400,
    ],
    [
      'headers that objects have by birth',
      () => ['__proto__,constructor,toString,date,governorate,idps\n', 'a,b,c,2020-01-31,Dahuk,60\n'],
      60,
    ],
  ])(
    '%s',
    async (_, file, total) => {
      const { totals, rows } = await inspected(...file());
      expect(totals.map(({ value }) => value)).toEqual([total]);
      expect(rows.records + rows.skipped + rows.rejected).toBe(rows.physical);
      expect(rows.rejected).toBe(0);
    },
    SECONDS * 1000,
  );
});

test('a stray quote costs its own line at most, and is named by it', async () => {
  const day = (index: number) => `2020-01-${String(index + 1).padStart(2, '0')}`;
  const lines = Array.from({ length: 30 }, (_, index) => `${day(index)},${index === 9 ? '"' : ''}Dahuk,100,`);
  const { totals, rows, issues } = await inspected(HEADER, lines.join('\n'));
  expect(totals.map(({ value }) => value)).toEqual(Array.from({ length: 30 }, () => 100));
  expect(rows).toEqual({ physical: 31, records: 30, skipped: 1, rejected: 0 });
  expect(issues.map(({ code, row }) => `${code} ${row}`)).toEqual(['stray_quote 11']);
});

function wide(columns: number): string[] {
  const names = Array.from({ length: columns }, (_, index) => `,c${index}`).join('');
  return ['date,governorate,idps', names, '\n2020-01-31,Dahuk,60', ',1'.repeat(columns), '\n'];
}
