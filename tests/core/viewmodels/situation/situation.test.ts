import { expect, test } from 'vitest';
import type { Breakdown } from '../../../../src/core/cube/breakdown';
import { carryForward } from '../../../../src/core/cube/carryForward';
import type { Cube } from '../../../../src/core/cube/cube';
import { collapse } from '../../../../src/core/cube/collapse';
import { CellState, hasValue } from '../../../../src/core/domain/cellState';
import { comparisonOf } from '../../../../src/core/viewmodels/change/comparison';
import { headlineOf } from '../../../../src/core/viewmodels/headline';
import { rateSentence, type SetAgainst } from '../../../../src/core/viewmodels/situation/rateSentence';
import { situationOf, type Situation } from '../../../../src/core/viewmodels/situation/situation';
import { largestOf } from '../../../../src/core/viewmodels/situation/largestOf';
import { createLanguage } from '../../../../src/language/language';
import { plainText, textPieces } from '../../../../src/language/textPieces';
import { languageText } from '../../../language/languageFiles';
import { cubeOf, day } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const english = createLanguage('en', languageText('en'), 'latn');
const CUBE = cubeOf([
  '2015-08-31 Dahuk 1200',
  '2015-08-31 Erbil 3000',
  '2015-08-31 Anbar 900',
  '2015-09-29 Dahuk 1260',
  '2015-09-29 Erbil 2940',
  '2015-09-29 Anbar 1800',
  '2015-10-22 Dahuk 1260',
]);
const DAY = day('2015-09-29');
const ORIGINS: Breakdown = {
  query: { dataset: 'small', measure: 'idps', dimension: 'origin', places: ['Dahuk'] },
  unit: 'families',
  file: 'parts.csv',
  sources: [],
  dates: [
    {
      day: DAY,
      parts: [
        { key: 'Erbil', value: 25 },
        { key: 'Anbar', value: 75 },
        { key: 'unknown', value: 110 },
      ],
      total: 210,
    },
  ],
};

function situation(
  places: readonly string[],
  dateIndex: number,
  cube: Cube = CUBE,
  breakdowns = [ORIGINS],
  dataset = SMALL_DATASET,
  against: SetAgainst | null = null,
): Situation {
  const sinceIndex = dateIndex - 1;
  const headline = headlineOf(dataset, cube, { places, dateIndex, sinceIndex });
  if (!headline) throw new Error('no headline');
  const question = { dateIndex, sinceIndex, asked: headline.selection.places, selected: [] };
  const comparison = comparisonOf(dataset, cube, question);
  const wordOf = (dimension: string, key: string) => `${dimension} ${key}`;
  const facts = { dataset, base: dataset, cube, dateIndex, headline };
  return situationOf({ ...facts, against, comparison, breakdowns, wordOf });
}

const textOf = (told: Situation) =>
  told.kind === 'declined' ? [] : told.sentences.map(({ message }) => plainText(english.say(message)));
const behind = (told: Situation) =>
  told.kind === 'declined'
    ? []
    : told.sentences.flatMap((sentence) =>
        textPieces(english.say(sentence.message)).flatMap(({ text, to }) => {
          const backing = to === null ? undefined : sentence.behind[to];
          return backing ? `${text} | ${english.say(backing.says)} | ${backing.shows}` : [];
        }),
      );

test('a view is told in sentences: how many, what changed, where, from where, by which factor', () => {
  expect(textOf(situation(['kri'], 1))).toEqual([
    'On 29 September 2015, the Kurdistan Region of Iraq hosted 4,200 internally displaced persons (IDPs), 70% of the 6,000 in Iraq.',
    'On 31 August 2015 and on 29 September 2015, the number of IDPs in the Kurdistan Region of Iraq was the same: 4,200.',
    'By place: Erbil (2,940) and Dahuk (1,260).',
    'Among 100 IDP families of known origin, the largest groups came from Anbar (75%) and Erbil (25%); the origin of another 110 IDP families is not known.',
    'The source counts every family as 6 people.',
  ]);
});

test('every linked figure says what stands behind it, and where all of it is', () => {
  expect(behind(situation(['Dahuk'], 1))).toEqual([
    '1,200 | 1,260: one figure of this date. | trace',
    '21% | 1,260 of 6,000. | trace',
    '6,000 | 6,000: the sum of 3 figures of this date. | null',
    '60 | From 1,200 to 1,260. | change',
    '+5.0% | 60 against 1,200 before. | change',
    '75% | 75 IDP families of 100 IDP families. | matrix',
    '25% | 25 IDP families of 100 IDP families. | matrix',
  ]);
  expect(behind(situation([], 1)).slice(3, 6)).toEqual([
    '2,940 | 2,940 stands in row 6 of cells.csv. | trace',
    '1,800 | 1,800 stands in row 7 of cells.csv. | trace',
    '1,260 | 1,260 stands in row 5 of cells.csv. | trace',
  ]);
});

const RESIDENTS = new Map([
  ['Dahuk', 20_000],
  ['Erbil', 40_000],
]);
const AGAINST: SetAgainst = {
  rate: { residents: RESIDENTS, year: 2015, sources: ['A census.'] },
  year: '2015',
  isFar: false,
};

test('of a view of rates the figure is told by the residents, of all places or not at all', () => {
  const rated = (places: readonly string[], index: number, against = AGAINST, cube = CUBE) =>
    situation(places, index, cube, [], SMALL_DATASET, against);
  expect(textOf(rated(['kri'], 1))[1]).toBe(
    'Set against 60,000 residents of 2015, that is 70.0 people per 1,000 residents.',
  );
  expect(behind(rated(['kri'], 1))).toEqual(
    expect.arrayContaining([
      '60,000 | Residents of 2015: A census. | null',
      '70.0 | 4,200 against 60,000 residents. | trace',
    ]),
  );
  expect(textOf(rated(['kri', 'Erbil'], 1))[1]).toContain('60,000 residents'); // each place once
  expect(textOf(rated(['Dahuk'], 1, { ...AGAINST, isFar: true }))[1]).toBe(
    'Set against 20,000 residents of 2015, over 5 years away, that is 63.0 people per 1,000 residents.',
  );
  const bounds = cubeOf(['2015-09-29 Dahuk 1000-5000'], { unit: 'families' });
  expect(textOf(rated(['Dahuk'], 0, AGAINST, bounds))[1]).toBe(
    'Set against 20,000 residents of 2015, that is at least 50.0 families per 1,000 residents.',
  );
  for (const places of [[], ['Anbar'], ['plain']])
    expect(textOf(rated(places, 1)).join(' ')).not.toContain('residents');
  expect(textOf(situation(['kri'], 1)).join(' ')).not.toContain('residents');
});

test('a rate of what is estimated or carried forward is said as such', () => {
  const told = (cube: Cube) => {
    const headline = headlineOf(SMALL_DATASET, cube, { places: ['kri'], dateIndex: 1, sinceIndex: 0 });
    const sentence = headline && rateSentence(headline, cube.unit, AGAINST);
    return sentence && plainText(english.say(sentence.message));
  };
  const states = CUBE.states.map((state) => (hasValue(state) ? CellState.estimated : state));
  expect(told({ ...CUBE, states, perFamily: 6 })).toContain('that is about 70.0 people');
  const first = ['2015-08-31 Dahuk 1260', '2015-08-31 Erbil 2940', '2015-09-29 Dahuk 1260'];
  expect(told(carryForward(cubeOf(first), 60, []))).toContain('that is 70.0† people');
});

test('a single place is told among the others, ties sharing a rank', () => {
  const cube = cubeOf(['2015-09-29 Dahuk 30', '2015-09-29 Erbil 30', '2015-09-29 Anbar 40']);
  expect(textOf(situation(['Dahuk'], 0, cube, []))).toContain(
    'Of 3 places with a figure, one has a larger one.',
  );
  expect(textOf(situation(['Anbar'], 0, cube, []))).toContain(
    'Of 3 places with a figure, none has a larger one.',
  );
});

test('with fewer than four in five places nothing is told, and the nearest day is named of which it can be', () => {
  expect(situation([], 2)).toEqual({
    kind: 'declined',
    day: '2015-10-22',
    reported: 1,
    expected: 3,
    near: '2015-09-29',
  });
  expect(situation(['Erbil'], 2)).toMatchObject({ kind: 'declined', near: '2015-09-29' });
  expect(situation(['Dahuk'], 2).kind).toBe('told');
});

test('a figure that is carried forward is not told among those reported', () => {
  const cells = ['Dahuk 1260', 'Erbil 2940', 'Kirkuk 800', 'Najaf 700'];
  const cube = cubeOf([
    '2015-09-29 Anbar 5000',
    ...['2015-09-29', '2015-10-22'].flatMap((date) => cells.map((cell) => `${date} ${cell}`)),
  ]);
  const more = ['Kirkuk', 'Najaf'].map((id) => ({ id, names: { en: id } }));
  const dataset = { ...SMALL_DATASET, places: [...SMALL_DATASET.places, ...more] };
  const told = textOf(situation([], 1, carryForward(cube, 60, []), [], dataset));
  expect(told).toContain(
    'The largest figures reported are those of Erbil (2,940), Dahuk (1,260) and Kirkuk (800).',
  );
  expect(told.join(' ')).not.toContain('5,000');
});

test('a breakdown that was not published for the day is not told', () => {
  expect(textOf(situation(['kri'], 0)).join(' ')).not.toContain('origin');
});

test('a figure known within bounds is said as a floor, and no order is claimed that bounds leave open', () => {
  const cube = cubeOf(['2015-09-29 Dahuk 1000-5000', '2015-09-29 Erbil 3000', '2015-09-29 Anbar 900']);
  expect(textOf(situation([], 0, cube, []))).toContain(
    'By place: Erbil (3,000), Dahuk (at least 1,000) and Anbar (900).',
  );
  expect(textOf(situation(['Erbil'], 0, cube, [])).join(' ')).not.toContain('larger');
  expect(textOf(situation(['Anbar'], 0, cube, []))).toContain(
    'Of 3 places with a figure, 2 have a larger one.',
  );
  expect(textOf(situation([], 0, cube, []))).toContain(
    'This is a floor: some figures are known in part or within bounds only.',
  );
});

test('zero is a figure among the others; equals are named together or not at all', () => {
  const cube = cubeOf(['2015-09-29 Dahuk 30', '2015-09-29 Erbil 0', '2015-09-29 Anbar 40']);
  expect(textOf(situation(['Dahuk'], 0, cube, []))).toContain(
    'Of 3 places with a figure, one has a larger one.',
  );
  const items = [5, 3, 2, 2].map((value) => ({ value }));
  expect(largestOf(items)).toEqual([{ value: 5 }, { value: 3 }]);
  expect(largestOf([1, 1, 1, 1].map((value) => ({ value })))).toEqual([]);
  expect(largestOf(items.slice(0, 3))).toHaveLength(3);
});

test('a figure that rows make up together says so, and names the first of them', () => {
  const parts = cubeOf(
    [
      '2015-09-29 Dahuk camp 5',
      '2015-09-29 Dahuk rented 7',
      '2015-09-29 Erbil camp 20',
      '2015-09-29 Anbar camp 3',
    ],
    { dimension: 'shelter' },
  );
  expect(behind(situation([], 0, collapse(parts), []))).toEqual(
    expect.arrayContaining([
      '12 | 12 is the sum of several rows of cells.csv; the first of them is row 2. | trace',
      '20 | 20 stands in row 4 of cells.csv. | trace',
    ]),
  );
});
