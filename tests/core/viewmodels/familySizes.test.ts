import { expect, test } from 'vitest';
import type { Cube } from '../../../src/core/cube/cube';
import { peopleOfFamilies } from '../../../src/core/cube/peopleOfFamilies';
import { isFamilySize } from '../../../src/core/domain/familySize';
import { unitOf } from '../../../src/core/session/resolveView';
import { DEFAULT_VIEW } from '../../../src/core/session/view';
import { caveatsOf } from '../../../src/core/viewmodels/caveats';
import { familySizesOf } from '../../../src/core/viewmodels/familySizes';
import { headlineOf, type HeadlineQuestion } from '../../../src/core/viewmodels/headline';
import { factorOf } from '../../../src/core/viewmodels/publication';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const DAY = day('2015-09-29');
const FAMILIES = cubeOf(['2015-09-29 Dahuk 71049', '2015-09-29 Erbil 47385', '2015-10-22 Dahuk 1'], {
  unit: 'families',
});
function toldOf(cube: Cube, question: HeadlineQuestion) {
  const headline = headlineOf(SMALL_DATASET, cube, question);
  if (!headline) throw new Error('no headline');
  return { ...headline, caveats: caveatsOf({ dataset: SMALL_DATASET, cube, ...question }, headline) };
}

const INDIVIDUALS = cubeOf(['2015-09-29 Dahuk 426294', '2015-09-29 Erbil 284310']);

const about = (count: number) => ({ say: { key: 'figure-estimated', values: { figure: { count } } } });

test('the families of a day by whole sizes around the chosen one, beside what the source gives', () => {
  const found = familySizesOf(FAMILIES, INDIVIDUALS, DAY, ['Dahuk', 'Erbil'], 5.5);
  expect(found?.families.value).toBe(118_434);
  expect(found?.own?.value).toBe(710_604);
  expect(found?.sizes.map(({ size, people, chosen }) => [size, people, chosen])).toEqual([
    [4, 473_736, false],
    [5, 592_170, false],
    [5.5, 651_388, true], // 390,769.5 and 260,617.5, each rounded
    [6, 710_604, false],
    [7, 829_038, false],
    [8, 947_472, false],
  ]);
});

test('sizes stay within what a family can be, and there are none without families of that day', () => {
  const sizes = (size: number) =>
    familySizesOf(FAMILIES, null, DAY, ['Dahuk'], size)?.sizes.map((one) => one.size);
  expect(sizes(1)).toEqual([1, 2, 3]);
  expect(sizes(15)).toEqual([13, 14, 15]);
  expect(familySizesOf(FAMILIES, null, DAY, ['Dahuk'], 5)?.own).toBeNull();
  expect(familySizesOf(FAMILIES, null, day('2015-10-22'), ['Erbil'], 5)).toBeNull();
  expect(familySizesOf(FAMILIES, null, day('2016-01-01'), ['Dahuk'], 5)).toBeNull();
});

test.each([
  [5, true],
  [5.6, true],
  [1, true],
  [15, true],
  [0.9, false],
  [15.1, false],
  [5.55, false],
  [Number.NaN, false],
])('%d people can be a family: %s', (size, can) => {
  expect(isFamilySize(size)).toBe(can);
});

test('a headline of people made of families says so, and claims no more than that', () => {
  const cube = peopleOfFamilies(FAMILIES, 5);
  const headline = toldOf(cube, { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  expect(headline.sentence.values).toMatchObject({ over: 'no', figure: about(592_170) });
  expect(headline.caveats).toEqual([
    {
      key: 'note-of-families',
      values: {
        families: { count: 118_434 },
        size: { factor: 5 },
        rounded: 'no',
        least: { count: 473_736 },
        most: { count: 710_604 },
      },
    },
  ]);
  expect(factorOf(SMALL_DATASET, cube, DAY)).toBeNull();
});

test('where places are rounded, and so their sum is no whole times the size, the note says so', () => {
  const families = cubeOf(['2015-09-29 Dahuk 3', '2015-09-29 Erbil 3'], { unit: 'families' });
  const notes = (size: number) =>
    toldOf(peopleOfFamilies(families, size), { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  expect(notes(5.5).total.value).toBe(34);
  expect(notes(5.5).caveats[0]?.values).toMatchObject({ families: { count: 6 }, rounded: 'yes' });
  expect(notes(6).caveats[0]?.values).toMatchObject({ rounded: 'no' });
});

test('where no families were counted the number of people in one is still told, and families are what is missing', () => {
  const cube = peopleOfFamilies(
    cubeOf(['2015-09-29 Dahuk 1', '2015-10-22 Anbar 1'], { unit: 'families' }),
    5.6,
  );
  const headline = toldOf(cube, { places: ['kri'], dateIndex: 1, sinceIndex: -1 });
  expect(headline.caveats).toEqual([{ key: 'note-family-size', values: { size: { factor: 5.6 } } }]);
  expect(headline.notes.map(({ key }) => key)).toContain('note-not-published-families');
});

test('an estimate with a place missing is about as much, not at least', () => {
  const cube = peopleOfFamilies(
    cubeOf(['2015-09-29 Dahuk 1000', '2015-10-22 Erbil 1'], { unit: 'families' }),
    15,
  );
  const headline = toldOf(cube, { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  expect(headline.sentence.values).toMatchObject({ over: 'no', figure: { say: { key: 'figure-rough' } } });
});

test("a headline of the file's own estimates says so", () => {
  const cube = cubeOf(['2015-09-29 Dahuk ~426000', '2015-09-29 Erbil 284310']);
  const headline = toldOf(cube, { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  expect(headline.caveats).toEqual([{ key: 'note-estimated', values: {} }]);
  expect(headline.sentence.values).toMatchObject({ over: 'no', figure: about(710_310) });
});

test.each(['all', 'some'] as const)('a headline of figures in thousands says so: %s', (inThousands) => {
  const cube = { ...cubeOf(['2015-09-29 Dahuk ~426000', '2015-09-29 Erbil ~284000']), inThousands };
  const { caveats } = toldOf(cube, { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  expect(caveats).toEqual([{ key: `note-thousands-${inThousands}`, values: {} }]);
  const people = { ...cube, perFamily: 5 };
  const made = toldOf(people, { places: ['kri'], dateIndex: 0, sinceIndex: -1 });
  expect(made.caveats.map(({ key }) => key)).toEqual(['note-of-families']);
});

test('a view has the units of its measure, and individuals also where they are made of families', () => {
  const view = { ...DEFAULT_VIEW, unit: 'individuals' } as const;
  expect(unitOf(view, { units: ['families'] })).toBe('families');
  expect(unitOf({ ...view, perFamily: 5 }, { units: ['families'] })).toBe('individuals');
  expect(unitOf({ ...view, unit: 'families' }, { units: ['individuals'] })).toBe('individuals');
  expect(unitOf({ ...view, unit: 'families', perFamily: 5 }, { units: ['families'] })).toBe('families');
});
