import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsBySums } from '../../../../src/core/ingest/understand/levelsBySums';
import { sumLevels } from '../../../../src/core/ingest/understand/sumLevels';
import { flatLists } from './flatLists';

/** Places with one figure each, or none. */
function places(...figures: readonly (number | null)[]) {
  return figures.map((value) => (value === null ? new Map<number, number>() : new Map([[0, value]])));
}

/** Places with two figures each. */
function pairs(...figures: readonly (readonly [number, number])[]) {
  return figures.map(([one, other]) => new Map([one, other].entries()));
}

const LAKE = [
  [300, 70],
  [200, 20],
  [100, 50],
  [150, 60],
  [90, 15],
  [60, 45],
] as const;

describe('places that are sums of those behind them', () => {
  test('are proven by figures that are no multiples of each other', () => {
    expect(sumLevels(pairs(...LAKE))).toEqual({ within: [null, 0, 0, null, 3, 3], isProven: true });
  });

  test('are not proven by two sums of one figure', () => {
    const within = [null, 0, 0, null, 3, 3];
    expect(sumLevels(places(300, 200, 100, 150, 90, 60))).toEqual({ within, isProven: false });
  });

  test('are proven by sums of sums', () => {
    const within = ['whole', null, 1, 1, null, 4, 4];
    expect(sumLevels(places(450, 300, 200, 100, 150, 90, 60))).toEqual({ within, isProven: true });
  });

  test('have the whole at the end', () => {
    const within = [null, 0, 0, null, 3, 3, 'whole'];
    expect(sumLevels(pairs(...LAKE, [450, 130]))).toEqual({ within, isProven: true });
  });

  test.each([
    ['one of two sums is off by one', [301, 200, 100, 150, 90, 60], [null, 0, 0, null, 3, 3]],
    ['a part has no figure', [300, 200, null, 150, 90, 60], [null, 0, 0, null, 3, 3]],
    ['larger places come first', [300, 150, 200, 100, 90, 60], [null, null, 0, 0, 1, 1]],
    ['and their whole before them', [450, 300, 150, 200, 100, 90, 60], ['whole', null, null, 1, 1, 2, 2]],
    ['these stand in another order', [300, 150, 90, 60, 200, 100], [null, null, 1, 1, 0, 0]],
    ['each holds a single one', [300, 300, 240, 240], [null, 0, null, 2]],
    ['one of them holds a single one', [300, 200, 100, 150, 150], [null, 0, 0, null, 3]],
    ['the whole is off by one', [451, 300, 200, 100, 150, 90, 60], ['whole', null, 1, 1, null, 4, 4]],
  ])('may be so where %s', (_, figures, within) => {
    expect(sumLevels(places(...figures))).toEqual({ within, isProven: false });
  });

  test('hold what stands behind them where it is near their figure, and nothing else', () => {
    const near = sumLevels(pairs(...LAKE, ...LAKE, [5000, 4], [4000, 3], [500, 2]));
    expect(near?.within.slice(-3)).toEqual([null, 12, 12]);
    const far = sumLevels(pairs(...LAKE, ...LAKE, [5000, 4], [500, 3], [50, 2]));
    expect(far?.within.slice(-3)).toEqual([null, null, null]);
  });
});

/** A place with those inside it; one without any has a figure of its own. */
type Tree = number | readonly Tree[];

const figure = fc.integer({ min: 1000, max: 9999 });
const district = fc.oneof(figure, fc.array(figure, { minLength: 2, maxLength: 4 }));
const country = fc.array(fc.array(district, { minLength: 2, maxLength: 4 }), { minLength: 3, maxLength: 5 });

test('any three levels of places with fine figures are found as they are', () => {
  fc.assert(
    fc.property(country, (tree) => {
      const [figures, within]: [number[], (number | null)[]] = [[], []];
      const add = (one: Tree, larger: number | null): number => {
        const at = figures.push(0) - 1;
        within.push(larger);
        const inside =
          typeof one === 'number' ? one : one.reduce<number>((sum, part) => sum + add(part, at), 0);
        figures[at] = inside;
        return inside;
      };
      const sums = tree.map((province) => add(province, null));
      const all = sums.reduce((sum, one) => sum + one, 0);
      const [first = 0, last = 0] = [sums[0], sums.at(-1)];
      fc.pre([first, last].every((one) => Math.abs(2 * one - all) > 0.02 * one)); // may be the whole of the others
      expect(sumLevels(places(...figures))).toEqual({ within, isProven: true });
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('larger places before all others are found in whatever order the smaller ones follow', () => {
  const provinces = fc.array(fc.array(figure, { minLength: 2, maxLength: 4 }), {
    minLength: 3,
    maxLength: 5,
  });
  const ordered = provinces.chain((tree) =>
    fc.shuffledSubarray([...tree.keys()], { minLength: tree.length }).map((order) => ({ tree, order })),
  );
  fc.assert(
    fc.property(ordered, ({ tree, order }) => {
      const larger = tree.map((inside) => inside.reduce((sum, one) => sum + one, 0));
      fc.pre(new Set(larger).size === larger.length);
      const smaller = order.flatMap((head) => (tree[head] ?? []).map((value) => ({ head, value })));
      const figures = [...larger, ...smaller.map(({ value }) => value)];
      const found = sumLevels(places(...figures));
      expect(found).toEqual({
        within: [...larger.map(() => null), ...smaller.map(({ head }) => head)],
        isProven: false,
      });
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('lists of one level show sums in two of a hundred at most, and none is proven', () => {
  const lists = flatLists(600).map((list) =>
    levelsBySums(
      places(...list).map((figures, row) => ({ place: { code: '', name: `${row}` }, nth: 0, row, figures })),
    ),
  );
  const found = lists.filter((levels) => levels !== null);
  expect(found.length).toBeLessThanOrEqual(0.02 * lists.length);
  expect(found.filter(({ isProven }) => isProven)).toEqual([]);
});
