import { expect, test } from 'vitest';
import type { PublishedFigures } from '../../../src/core/publish/disclosure/publishedFigures';
import { suppressedValues } from '../../../src/core/publish/disclosure/suppressedValues';
import { protectFigures } from '../../../src/core/publish/protectFigures';
import { readStepQuery } from '../../../src/core/session/story/stepView';
import type { Story, StoryText } from '../../../src/core/session/story/story';
import { DEFAULT_VIEW } from '../../../src/core/session/view';
import { canBeTold, storyToPublish } from '../../../src/state/publishing/story/storyToPublish';
import { toPublish } from '../../core/publish/smallPublication';
import { cubeOf, day } from '../../core/cubeOf';
import { SMALL_DATASET } from '../../core/smallDataset';

const { figures, rules } = toPublish();
const FIRST = 'unit=families&date=2015-09-30';
const SECOND = 'unit=families&date=2015-10-31';

function stepOf(query: string, sentence: StoryText): Story['steps'][number] {
  const view = readStepQuery(query);
  if (view === null) throw new Error(query);
  return { view, sentence, notes: { en: 'What only the speaker knows' } };
}

interface Own {
  readonly dates?: 'all' | 'this';
  readonly of?: string;
  readonly figures?: PublishedFigures;
}

function told(steps: Story['steps'], own: Own = {}) {
  const { figures = toPublish().figures } = own;
  const made = protectFigures(figures, rules);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const story: Story = { title: {}, dataset: own.of ?? 'small', source: {}, steps };
  const published = { dataset: SMALL_DATASET, view: DEFAULT_VIEW, dates: own.dates ?? ('all' as const) };
  return storyToPublish(story, { published, figures, data: made.data, languages: ['en', 'ar'] });
}

test('what is suppressed of the small publication is known by its values, sums included', () => {
  const made = protectFigures(figures, rules);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const values = suppressedValues(figures, made.data);
  expect([3, 12, 58, 87, 900, 4321].filter((value) => !values.has(value))).toEqual([]);
  expect([4324, 987, 70, 5381].filter((value) => values.has(value))).toEqual([]);
});

test('a step goes out with its sentences in the languages of the file, and without its notes', () => {
  const step = stepOf(`place=Dahuk&${SECOND}&map=circles&sets=own1:North:Dahuk,Erbil`, {
    en: 'Few',
    ar: 'قليل',
    ckb: 'کەم',
  });
  const { steps, leftOut } = told([step]);
  expect(leftOut).toEqual([]);
  expect(steps).toMatchObject([
    {
      view: { places: ['Dahuk'], sets: null, date: '2015-10-31', map: 'circles' },
      told: { en: 'Few', ar: 'قليل' },
    },
  ]);
  expect(JSON.stringify(steps)).not.toMatch(/speaker|کەم/);
});

test.each([
  ['map', `${SECOND}&map=flows`],
  ['map', `${SECOND}&map=change&compare=2015-09-30`],
  ['map', `${SECOND}&rate=per1000`],
  ['map', `${SECOND}&layer=crossings`],
  ['level', `${SECOND}&level=district`],
  ['measure', 'measure=returnees&unit=families'],
  ['unit', 'date=2015-10-31'],
  ['carried', `${SECOND}&carry=90`],
  ['place', `place=Basrah&${SECOND}`],
  ['place', `place=kri,own1&${SECOND}&sets=own1:North:Dahuk,Erbil`],
  ['date', 'unit=families&date=2015-10-30'],
  ['date', `${SECOND}&compare=2014-01-01`],
])('a step is left out for its %s: %s', (reason, query) => {
  const steps = [stepOf(query, { en: 'A' }), stepOf(FIRST, { en: 'B' })];
  expect(told(steps)).toMatchObject({ leftOut: [{ step: 1, reason }], steps: [{ told: { en: 'B' } }] });
});

test('a step without a sentence in these languages, and a story of other figures, are left out', () => {
  const steps = [stepOf(FIRST, { ckb: 'کەم' })];
  expect(told(steps).leftOut).toEqual([{ step: 1, reason: 'sentence' }]);
  const other = told(steps, { of: 'iraq' });
  expect(other.leftOut).toEqual([{ step: 1, reason: 'dataset' }]);
  expect(canBeTold(other)).toBe(false);
});

test('of a snapshot of one date no step is set against another', () => {
  const compared = [stepOf(`${SECOND}&compare=2015-09-30`, { en: 'A' })];
  expect(told(compared).leftOut).toEqual([]);
  expect(told(compared, { dates: 'this' }).leftOut).toEqual([{ step: 1, reason: 'date' }]);
});

test.each(['4,321 families', '٤٬٣٢١', '۴۳۲۱', '4 321 in camps', '87'])(
  'a sentence with a suppressed value stops: %s',
  (text) => {
    const story = told([stepOf(FIRST, { en: 'No number' }), stepOf(SECOND, { en: 'None', ar: text })]);
    expect(story.telltales.map(({ step }) => step)).toEqual([2]);
    expect(canBeTold(story)).toBe(false);
  },
);

test('published values do not stop, nor does a suppressed one where its sentence does not go out', () => {
  const steps = [
    stepOf(SECOND, { en: '4,324 of 5,381 families', ckb: '4,321' }),
    stepOf(`${SECOND}&map=flows`, { en: '4,321' }),
  ];
  expect(canBeTold(told(steps))).toBe(true);
});

const DAYS = [day('2015-09-30'), day('2015-10-31')];

/** Few families in Anbar and Mars at both dates: what else is there is published. */
function withFew(sets: PublishedFigures['sets'] = []): PublishedFigures {
  const cells = [
    '2015-09-30 Dahuk 5000',
    '2015-09-30 Erbil 480',
    '2015-09-30 Anbar 4',
    '2015-09-30 ?Mars 90',
    '2015-10-31 Dahuk 4324',
    '2015-10-31 Erbil 487',
    '2015-10-31 Anbar 3',
    '2015-10-31 ?Mars 100',
  ];
  const cube = cubeOf(cells, { unit: 'families' });
  const series = [{ cube, level: 'governorate', familySizes: null, dates: DAYS }] as const;
  return { ...figures, sets, series };
}

const BOTH = 'place=Anbar,Erbil&date=2015-10-31';
const COUNTED = `${BOTH}&unit=families`;

test.each([
  ['the total of places of which one is suppressed', COUNTED, '490 families'],
  ['the same in Arabic digits with a decimal', COUNTED, '٤٩٠٫٠'],
  ['its earlier total', COUNTED, 'after 484'],
  ['its change from the date before', COUNTED, 'a rise by 6'],
  ['its change from the date that it is compared with', `${COUNTED}&compare=2015-09-30`, 'by 6'],
  ['the change of a place that is suppressed', `place=Anbar&${SECOND}`, 'one less: 1'],
  ['the total as people of families', `${BOTH}&family=5.5`, '2696 people'],
  ['the same, rounded as a whole', `${BOTH}&family=5.5`, '2695 people'],
  ['its change as people', `${BOTH}&family=5`, 'a rise by 30'],
])('a sentence stops that tells %s', (_what, query, text) => {
  const story = told([stepOf(query, { en: text })], { figures: withFew() });
  expect(story.leftOut).toEqual([]);
  expect(story.telltales).toMatchObject([{ step: 1, of: 'sum' }]);
});

test('a suppressed figure as people of families stops beside any places', () => {
  const steps = [stepOf('place=Erbil&date=2015-10-31&family=5', { en: '15 in Anbar' })];
  expect(told(steps, { figures: withFew() }).telltales).toEqual([{ step: 1, value: 15, of: 'figure' }]);
});

test.each([
  ['of places that are all published', `place=Dahuk,Erbil&${SECOND}`, '4811, a fall by 669'],
  ['of the country, whose sum is published', SECOND, '4914, a fall by 660'],
  ['of other places than those that are seen', `place=Dahuk&${SECOND}`, '490'],
])('a total does not stop %s', (_what, query, text) => {
  expect(canBeTold(told([stepOf(query, { en: text })], { figures: withFew() }))).toBe(true);
});

test('the total of a set is told where the set is published, alone and beside a published place', () => {
  const [, plain] = SMALL_DATASET.regionSets;
  const sets = plain ? [{ ...plain, members: ['Anbar', '?Mars'] }] : [];
  const dataset = { ...SMALL_DATASET, regionSets: sets };
  const tell = (query: string, text: string) => {
    const published = { dataset, view: DEFAULT_VIEW, dates: 'all' as const };
    const made = protectFigures(withFew(sets), rules);
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    const story: Story = { title: {}, dataset: 'small', source: {}, steps: [stepOf(query, { en: text })] };
    return canBeTold(
      storyToPublish(story, { published, figures: withFew(sets), data: made.data, languages: ['en'] }),
    );
  };
  expect(tell(`place=plain&${SECOND}`, '103')).toBe(true);
  expect(tell(`place=plain,Erbil&${SECOND}`, '590')).toBe(true);
  expect(tell(`place=Erbil,Anbar&${SECOND}`, '490')).toBe(false);
});
