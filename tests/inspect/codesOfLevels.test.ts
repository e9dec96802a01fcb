import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { understand } from '../../src/core/ingest/understand/understand';
import { inspectedLines, shortIssues, shortTotals } from './inspected';

const DAY = '2023-12-31';

/** What a column of codes is read as: rows are `TD07 300`. */
function coded(rows: readonly string[]) {
  const dated = rows.map((row) => row.replace(' ', `;${DAY};`));
  return inspectedLines(['Pcode;Date;IDP individuals', ...dated]);
}

/** Totals of places by level, all of them reported. */
function totals(...levels: readonly (readonly [level: number, sum: number, places: number])[]): string[] {
  return levels.map(
    ([level, sum, places]) => `${DAY} level ${level}: ${sum} idps individuals (${places}/${places})`,
  );
}

const CHAD = [
  'TD07 300',
  'TD0701 200',
  'TD070101 120',
  'TD070102 80',
  'TD0702 100',
  'TD06 150',
  'TD0601 90',
  'TD060101 90',
  'TD0602 60',
];

describe('codes of three levels and more in one column', () => {
  test.each([
    ['larger places first', CHAD],
    ['smaller places first', CHAD.toReversed()],
    ['level by level', CHAD.toSorted((one, other) => one.indexOf(' ') - other.indexOf(' '))],
  ])('%s: none is added to the place that it lies in', async (_, rows) => {
    const one = await coded(rows);
    expect(shortTotals(one)).toEqual(totals([1, 450, 2], [2, 450, 4]));
    expect(shortIssues(one)).toEqual([expect.stringContaining('warning mixed_admin_levels ×1')]);
    expect(one.questions).toEqual([]);
  });

  test('the smallest places make the figures of larger ones that have no row', async () => {
    const one = await coded(CHAD.filter((row) => !row.startsWith('TD0701 ') && !row.startsWith('TD07 ')));
    expect(shortTotals(one)).toEqual(totals([1, 450, 2], [2, 450, 4]));
  });

  test('districts and sub-districts of other countries, and levels that skip one', async () => {
    const iraq = ['IQG15 300', 'IQG15Q01 200', 'IQG15Q01N01 120', 'IQG15Q01N02 80', 'IQG15Q02 100'];
    expect(shortTotals(await coded(iraq))).toEqual(totals([1, 300, 1], [2, 300, 2]));
    const myanmar = ['MMR001 300', 'MMR001D001 200', 'MMR001D002 100', 'MMR002 50', 'MMR002017 50'];
    expect(shortTotals(await coded(myanmar))).toEqual(totals([1, 350, 2], [2, 350, 3]));
    const skipping = ['TD07 300', 'TD070101 200', 'TD070201 100', 'TD06 150', 'TD060101 150'];
    expect(shortTotals(await coded(skipping))).toEqual(totals([1, 450, 2], [2, 450, 3]));
  });

  test('a country with most of its places below the districts is still known', async () => {
    const parts = Array.from({ length: 6 }, (_, at) => `IQG15Q01N0${at + 1} 50`);
    const codes = ['IQG15 300', 'IQG15Q01 300', ...parts, 'IQG09 150'];
    expect(shortTotals(await coded(codes))).toEqual(totals([1, 450, 2], [2, 300, 1]));
    const rows = ['Pcode IDPs', ...codes].map((row) => row.split(' '));
    const origin = { fileName: 'codes.csv', gazetteer: shippedPlaces() };
    const understood = understand({ name: '', rows, firstRow: 1 }, origin);
    expect(understood).toHaveProperty('value.placeScheme', 'gazetteer');
  });

  test('few of the larger places have a row', async () => {
    const districts = ['TD0101 10', 'TD0201 20', 'TD0301 30', 'TD0401 40', 'TD0501 50'];
    const one = await coded(['TD05 50', ...districts]);
    expect(shortTotals(one)).toEqual(totals([1, 150, 5], [2, 150, 5]));
  });

  test('a sub-district told twice counts once, and another figure for it is asked about', async () => {
    const twice = await coded([...CHAD.slice(0, 4), 'TD070102 80']);
    expect(shortIssues(twice)).toContain('warning possible_duplicate ×1 row 6');
    const other = await coded([...CHAD.slice(0, 4), 'TD070102 70']);
    expect(shortIssues(other)).toContain('ask conflicting_values ×1 row 6');
  });

  test('a district whose sub-districts add up to another figure is told of', async () => {
    const rows = CHAD.map((row) => row.replace('TD070102 80', 'TD070102 70'));
    const one = await coded(rows);
    expect(shortTotals(one)).toEqual(totals([1, 450, 2], [2, 450, 4]));
    expect(one.issues.map(({ code, example }) => [code, example])).toContainEqual([
      'totals_mismatch',
      `TD0701, ${DAY}: 200 ≠ 190`,
    ]);
  });

  const tree = fc
    .array(fc.array(fc.array(fc.array(fc.nat(500), { maxLength: 3 }), { maxLength: 3 }), { maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    })
    .filter((provinces) => provinces.some((districts) => districts.length > 0));

  test('any tree of places adds up to its largest ones, in any order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.infiniteStream(fc.nat()), async (provinces, order) => {
        const { rows, total } = rowsOfTree(provinces);
        const shuffled = rows
          .map((row) => [order.next().value, row] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, row]) => row);
        const [first] = shortTotals(await coded(shuffled));
        expect(first).toBe(totals([1, total, provinces.length])[0]);
      }),
      { numRuns: 40 },
    );
  });

  test('running numbers and ids of one kind are one level', async () => {
    const numbers = Array.from({ length: 120 }, (_, at) => `${at + 1} 1`);
    expect(shortTotals(await coded(numbers))).toEqual(totals([1, 120, 120]));
    const ids = Array.from({ length: 120 }, (_, at) => `AB${at + 1} 1`);
    expect(shortTotals(await coded(ids))).toEqual(totals([1, 120, 120]));
  });
});

describe('the code of the whole among the codes of its parts', () => {
  test.each([
    ['of a known country', ['IQ 450', 'IQG15 300', 'IQG09 150']],
    ['of a known country by three letters', ['IRQ 450', 'IQG15 300', 'IQG09 150']],
    ['that begins all others', ['TD 450', 'TD07 300', 'TD06 150']],
    ['in three letters, before codes of two', ['SYR 450', 'SY01 300', 'SY02 150']],
    ['at the end', ['TD07 300', 'TD06 150', 'TCD 450']],
  ])('%s is no place beside them', async (_, rows) => {
    const one = await coded(rows);
    expect(shortTotals(one)).toEqual(totals([0, 450, 1], [1, 450, 2]));
    expect(shortIssues(one)).toEqual([expect.stringContaining('warning mixed_admin_levels ×1')]);
  });

  test('above two and three levels', async () => {
    expect(shortTotals(await coded(['TCD 450', ...CHAD]))).toEqual(
      totals([0, 450, 1], [1, 450, 2], [2, 450, 4]),
    );
    expect(shortTotals(await coded([...CHAD, 'TD 450']))).toEqual(
      totals([0, 450, 1], [1, 450, 2], [2, 450, 4]),
    );
  });

  test('is held against them and never counted', async () => {
    const one = await coded(['TD 470', 'TD07 300', 'TD06 150']);
    expect(shortTotals(one)).toEqual(totals([0, 470, 1], [1, 450, 2]));
    expect(one.issues.map(({ code, example }) => [code, example])).toContainEqual([
      'totals_mismatch',
      `TD, ${DAY}: 470 ≠ 450`,
    ]);
  });

  test('a governorate that begins all others is none, nor is a code of another kind', async () => {
    const one = await coded(['IQG15 300', 'IQG15Q01 200', 'IQG15Q02 100']);
    expect(shortTotals(one)).toEqual(totals([1, 300, 1], [2, 300, 2]));
    expect(shortTotals(await coded(['ZZ 20', 'SY01 300', 'SY02 150']))).toEqual(totals([1, 470, 3]));
    expect(shortTotals(await coded(['UNK 20', 'UA01 300', 'UA02 150']))).toEqual(totals([1, 470, 3]));
  });
});

type Tree = readonly (readonly (readonly (readonly number[])[])[])[];

/** Rows of provinces, districts, sub-districts and villages, and the sum of the places that hold no other. */
function rowsOfTree(provinces: Tree): { readonly rows: string[]; readonly total: number } {
  const rows: string[] = [];
  const own = 7; // what a place without smaller ones has
  const add = (code: string, inner: readonly number[]): number => {
    const sum = inner.length > 0 ? inner.reduce((all, figure) => all + figure, 0) : own;
    rows.push(`${code} ${sum}`);
    return sum;
  };
  const number = (at: number) => String(at + 1).padStart(2, '0');
  const sums = provinces.map((districts, province) => {
    const top = `TD${number(province)}`;
    const ofDistricts = districts.map((inner, district) => {
      const middle = `${top}${number(district)}`;
      const ofInner = inner.map((villages, at) => {
        const low = `${middle}${number(at)}`;
        return add(
          low,
          villages.map((figure, village) => add(`${low}${number(village)}`, [figure])),
        );
      });
      return add(middle, ofInner);
    });
    return add(top, ofDistricts);
  });
  return { rows, total: sums.reduce((all, figure) => all + figure, 0) };
}
