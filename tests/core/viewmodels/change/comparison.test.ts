import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeMapOf } from '../../../../src/core/viewmodels/change/changeMap';
import { sortedPlaces } from '../../../../src/core/viewmodels/change/changeOrder';
import { changeSentence } from '../../../../src/core/viewmodels/change/changeSentence';
import { comparedSources, comparisonOf, refusalOf } from '../../../../src/core/viewmodels/change/comparison';
import { waterfallOf, waterfallScale } from '../../../../src/core/viewmodels/change/waterfall';
import { waysAround } from '../../../../src/core/viewmodels/change/waysAround';
import { selectionOf } from '../../../../src/core/viewmodels/selection';
import { cubeOf } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const ALL = ['Dahuk', 'Erbil', 'Anbar', '?Mars'];
const CELLS = [
  '2015-02-12 Dahuk 444198',
  '2015-02-12 Erbil 0',
  '2015-02-12 Anbar 50',
  '2015-02-12 ?Mars 7',
  '2015-09-29 Dahuk 426294',
  '2015-09-29 Erbil 284310',
  '2015-09-29 Anbar 150',
  '2015-09-29 ?Mars <10',
];

function compared(cells: readonly string[] = CELLS, dates: readonly [number, number] = [0, 1], asked = ALL) {
  const cube = cubeOf(cells);
  const [sinceIndex, dateIndex] = dates;
  const found = comparisonOf(SMALL_DATASET, cube, { dateIndex, sinceIndex, asked, selected: ['Erbil'] });
  if (!found) throw new Error('no comparison');
  return { cube, comparison: found };
}

describe('two dates set against each other', () => {
  test('give each place its figures, its change, and a percentage only of a hundred or more', () => {
    const { comparison } = compared();
    expect(
      comparison.places.map(({ place, before, after, change, isNew }) => [
        place,
        before.value,
        after.value,
        change.kind === 'change' ? change.absolute : change.kind,
        change.kind === 'change' && change.percent !== null ? change.percent.toFixed(1) : null,
        isNew,
      ]),
    ).toEqual([
      ['Dahuk', 444_198, 426_294, -17_904, '-4.0', false],
      ['Erbil', 0, 284_310, 284_310, null, true],
      ['Anbar', 50, 150, 100, null, false],
      ['?Mars', 7, null, 'none', null, false],
    ]);
  });

  test('an estimate on either date makes the change one, of its place, of the sum and of the steps', () => {
    const cells = ['2015-02-12 Dahuk 100', '2015-02-12 Erbil 200', '2015-02-12 Anbar 300'];
    const { cube, comparison } = compared(
      [...cells, '2015-09-29 Dahuk ~150', '2015-09-29 Erbil 210', '2015-09-29 Anbar 290'],
      [0, 1],
      ['Dahuk', 'Erbil', 'Anbar'],
    );
    const estimated = comparison.places.map(({ change }) => change.kind === 'change' && change.estimated);
    expect(estimated).toEqual([true, false, false]);
    expect(comparison.total).toMatchObject({ absolute: 50, estimated: true });
    expect(comparison.sum).toEqual({
      before: { value: 600, isEstimated: false },
      after: { value: 650, isEstimated: true },
    });
    const rough = (most: number) =>
      waterfallOf(comparison, most)?.steps.map(({ place, isEstimated }) => [place, isEstimated]);
    expect(rough(9)).toEqual([
      ['Dahuk', true],
      ['Erbil', false],
      ['Anbar', false],
    ]);
    expect(rough(1)).toEqual([[null, true]]);
    const about = (count: number) => ({ say: { key: 'figure-estimated', values: { figure: { count } } } });
    expect(changeSentence(comparison, cube, selectionOf([], SMALL_DATASET, cube))?.values).toMatchObject({
      absolute: about(50),
      before: { count: 600 },
      after: about(650),
    });
  });

  test('are added up on the places with a figure on both, and name the others', () => {
    const { comparison } = compared();
    expect(comparison.sum).toMatchObject({ before: { value: 444_248 }, after: { value: 710_754 } });
    expect(comparison.total).toMatchObject({ kind: 'change', absolute: 266_506, common: 3, expected: 4 });
    expect(comparison.leftOut.map(({ place, after }) => [place, after.empty])).toEqual([
      ['?Mars', 'suppressed'],
    ]);
  });

  test('run from the earlier to the later, whichever was chosen first', () => {
    expect(compared(CELLS, [1, 0]).comparison).toEqual(compared(CELLS, [0, 1]).comparison);
  });

  test('must be two', () => {
    const cube = cubeOf(CELLS);
    for (const [sinceIndex, dateIndex] of [
      [-1, 0],
      [1, 1],
      [0, 9],
    ] as const) {
      expect(
        comparisonOf(SMALL_DATASET, cube, { dateIndex, sinceIndex, asked: ALL, selected: [] }),
      ).toBeNull();
    }
  });
});

describe('a break of method', () => {
  const ACROSS = [
    '2019-12-31 Dahuk 300000',
    '2020-06-30 Dahuk 290000',
    '2020-08-31 Dahuk 270000',
    '2020-12-31 Dahuk 260000',
  ];

  test('refuses the comparison, and leads to dates on one side of it and to families', () => {
    const { cube, comparison } = compared(ACROSS, [0, 3], ['Dahuk']);
    expect(refusalOf(comparison)?.id).toBe('camp-family-size-2020-08');
    expect([comparison.sum, comparison.places[0]?.before.value]).toEqual([null, 300_000]);
    expect(waterfallOf(comparison, 9)).toBeNull();
    expect(waysAround(SMALL_DATASET, cube, comparison, ['Dahuk'])).toEqual({
      since: '2020-08-31',
      until: '2020-06-30',
      families: true,
    });
  });

  test('offers no date that is one of the two already', () => {
    const { cube, comparison } = compared(ACROSS, [1, 2], ['Dahuk']);
    expect(waysAround(SMALL_DATASET, cube, comparison, ['Dahuk'])).toEqual({
      since: null,
      until: null,
      families: true,
    });
  });

  test('shows as not comparable on the map, unlike a missing figure', () => {
    const { comparison } = compared(ACROSS, [0, 3], ['Dahuk']);
    const { marks, empties } = changeMapOf(SMALL_DATASET, comparison, [1000]);
    expect(marks.map(({ place, value, empty }) => [place, value, empty])).toEqual([
      ['Dahuk', null, 'notComparable'],
      ['Erbil', null, 'notReported'],
      ['Anbar', null, 'notReported'],
    ]);
    expect(empties).toEqual(['notComparable', 'notReported']);
  });
});

test('a place without a figure on the first date alone is not said to lack one now', () => {
  const cells = ['2015-02-12 Dahuk 5', '2015-02-12 Anbar <10', '2015-09-29 Erbil 7', '2015-09-29 Anbar 8'];
  const map = (dates: readonly [number, number]) =>
    changeMapOf(SMALL_DATASET, compared(cells, dates).comparison, [1000]);
  expect(map([0, 1]).marks.map(({ place, value, empty }) => [place, value, empty])).toEqual([
    ['Dahuk', null, 'notReported'],
    ['Erbil', null, 'notAtFirst'],
    ['Anbar', null, 'notAtFirst'],
  ]);
  expect(map([0, 1]).empties).toEqual(['notReported', 'notAtFirst']);
  expect(map([1, 0])).toEqual(map([0, 1]));
});

test('what is quoted of two dates has the sources of both, and of no other place', () => {
  const { cube, comparison } = compared();
  expect(comparedSources(comparison, cube, ['Dahuk'])).toEqual(['s']);
  expect(comparedSources(comparison, cube, ['Nowhere'])).toEqual([]);
});

test('a sum that stays the same is told as one, with how many places it counts', () => {
  const cells = ['2015-02-12 Dahuk 7', '2015-09-29 Dahuk 7', '2015-09-29 Erbil 5'];
  const { cube, comparison } = compared(cells, [0, 1], ['Dahuk', 'Erbil']);
  const sentence = changeSentence(comparison, cube, selectionOf(['kri'], SMALL_DATASET, cube));
  expect([sentence?.key, sentence?.values['some'], sentence?.values['common']]).toEqual([
    'change-sentence-same',
    'some',
    { count: 1 },
  ]);
});

test('the map has rises above the middle class and falls below it', () => {
  const { marks, histogram, shows } = changeMapOf(
    SMALL_DATASET,
    compared().comparison,
    [1000, 10_000, 100_000],
  );
  expect(marks.map(({ place, value, classIndex, selected }) => [place, value, classIndex, selected])).toEqual(
    [
      ['Dahuk', -17_904, 2, false],
      ['Erbil', 284_310, 7, true],
      ['Anbar', 100, 4, false],
    ],
  );
  expect([histogram, shows]).toEqual([[0, 0, 1, 0, 1, 0, 0, 1, 0], 'change']);
});

test('the order by change runs from the largest rise to the largest fall, and puts what has none last', () => {
  const byName = (a: { en: string }, b: { en: string }) => (a.en < b.en ? -1 : 1);
  const order = (by: 'change' | 'percent' | 'name' | 'before') =>
    sortedPlaces(compared().comparison.places, by, byName).map(({ place }) => place);
  expect(order('change')).toEqual(['Erbil', 'Anbar', 'Dahuk', '?Mars']);
  expect(order('percent')[0]).toBe('Dahuk');
  expect(order('name')).toEqual(['Anbar', 'Dahuk', 'Erbil', '?Mars'].toSorted((a, b) => rank(a) - rank(b)));
  expect(order('before')[0]).toBe('Dahuk');
});

/** By their names: "Mars" is the place off the map. */
function rank(place: string): number {
  return ['Anbar', 'Dahuk', 'Erbil', '?Mars'].indexOf(place);
}

test('the sentence says by how many, in how many places, and no percentage where one is missing', () => {
  const { cube, comparison } = compared();
  const sentence = changeSentence(comparison, cube, selectionOf([], SMALL_DATASET, cube));
  expect(sentence?.key).toBe('change-sentence-rose');
  expect(sentence?.values).toMatchObject({
    absolute: { count: 266_506 },
    before: { count: 444_248 },
    after: { count: 710_754 },
    hasPercent: 'no',
    some: 'some',
    common: { count: 3 },
  });
});

describe('the steps from one total to the other', () => {
  test('go from the largest rise to the largest fall and take the smallest together', () => {
    const steps = waterfallOf(compared().comparison, 2)?.steps;
    expect(steps?.map(({ place, count, change, start, end }) => [place, count, change, start, end])).toEqual([
      ['Erbil', 1, 284_310, 444_248, 728_558],
      [null, 2, -17_804, 728_558, 710_754],
    ]);
  });

  test('begin at the earlier total, end at the later one and lose nobody, however many are named', () => {
    const count = fc.integer({ min: 0, max: 1e6 });
    const pairs = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 14 }), (figures, most) => {
        const places = figures.map((_, index) => `p${index}`);
        const cells = figures.flatMap(([before, after], index) => [
          `2015-02-12 p${index} ${before}`,
          `2015-09-29 p${index} ${after}`,
        ]);
        const { comparison } = compared(cells, [0, 1], places);
        const waterfall = waterfallOf(comparison, most);
        if (!waterfall) throw new Error('no steps');
        const { steps, low, high } = waterfall;
        const [before, after] = [waterfall.before.value, waterfall.after.value];
        expect(steps.length).toBeLessThanOrEqual(most);
        expect(before).toBe(figures.reduce((sum, [one]) => sum + one, 0));
        expect(after).toBe(figures.reduce((sum, [, one]) => sum + one, 0));
        expect(steps.reduce((sum, { change }) => sum + change, before)).toBe(after);
        expect(steps.map(({ start }) => start)).toEqual(
          [before, ...steps.map(({ end }) => end)].slice(0, steps.length),
        );
        const changed = figures.filter(([one, other]) => one !== other).length;
        expect(steps.reduce((sum, step) => sum + step.count, 0)).toBe(changed);
        const scale = waterfallScale(waterfall);
        expect(scale.from).toBeLessThanOrEqual(low);
        expect(scale.to).toBeGreaterThanOrEqual(high);
        expect(scale.to).toBeGreaterThan(scale.from);
      }),
    );
  });
});
