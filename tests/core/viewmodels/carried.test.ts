import { expect, test } from 'vitest';
import { carryForward } from '../../../src/core/cube/carryForward';
import type { Cube } from '../../../src/core/cube/cube';
import type { DatasetSummary } from '../../../src/core/domain/dataset';
import { figureRows } from '../../../src/core/publish/figureRows';
import { figureFeatures } from '../../../src/core/publish/figureFeatures';
import { largestChange } from '../../../src/core/viewmodels/change/changeClasses';
import { lastReportedIndex } from '../../../src/core/viewmodels/publication';
import { rankingOf, sparklinesOf } from '../../../src/core/viewmodels/ranking';
import { carryChoiceOf } from '../../../src/core/viewmodels/carryChoice';
import { caveatsOf } from '../../../src/core/viewmodels/caveats';
import { comparisonOf } from '../../../src/core/viewmodels/change/comparison';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { leftBehind } from '../../../src/core/viewmodels/leftBehind';
import { mapModelOf } from '../../../src/core/viewmodels/mapModel';
import { quotedSentences } from '../../../src/core/viewmodels/quoted';
import { doubtsIn, timelineOf } from '../../../src/core/viewmodels/timeline';
import { traceOf } from '../../../src/core/viewmodels/trace';
import { inspectedLines, shortTotals } from '../../inspect/inspected';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';
import { SMALL_DISTRICTS } from '../smallDistricts';

const GAPS = cubeOf([
  '2020-09-30 Dahuk 280869',
  '2020-09-30 Erbil 232192',
  '2020-09-30 Anbar 1000',
  '2020-10-31 Erbil 230000',
  '2020-10-31 Anbar 1100',
  '2021-02-28 Erbil 225000',
]);
const FILLED = carryForward(GAPS, 60, []);
const SINCE = { day: '2020-09-30', days: 31 };

const at = (dateIndex: number) => ({ dataset: SMALL_DATASET, cube: FILLED, dateIndex });

function headlineAt(dateIndex: number, cube = FILLED) {
  const found = headlineOf(SMALL_DATASET, cube, { places: ['kri'], dateIndex, sinceIndex: dateIndex - 1 });
  if (!found) throw new Error('no headline');
  return found;
}

const signed = (count: number) => ({ say: { key: 'figure-with-carried', values: { figure: { count } } } });

test('a headline of carried figures has its sign, also in the sentence, and says whose they are and how old', () => {
  const headline = headlineAt(1);
  const { total, sentence, share } = headline;
  expect([total.value, total.complete, share]).toEqual([510_869, true, null]);
  expect(sentence.values).toMatchObject({ over: 'no', figure: signed(510_869) });
  expect(headlineAt(0).sentence.values).toMatchObject({ over: 'yes', figure: { count: 500_000 } });
  const values = { places: { list: [{ en: 'Dahuk' }] }, days: { count: 31 }, day: { day: '2020-09-30' } };
  const says = { key: 'note-carried', values };
  expect(caveatsOf(at(1), headline)).toEqual([says]);
  expect(quotedSentences(at(1), headline)).toEqual([sentence, says]);
  expect(quotedSentences(at(0), headlineAt(0))).toEqual([headlineAt(0).sentence]);
});

test('a governorate that lacks districts stays a floor where figures are carried forward, and that is said', () => {
  const open = cubeOf([
    '2020-09-30 Dahuk 9+',
    '2020-09-30 Erbil 3',
    '2020-10-31 Dahuk 8+',
    '2020-10-31 Anbar 1',
  ]);
  const notesOf = (dataset: DatasetSummary, cube: Cube) => {
    const headline = headlineAt(1, cube);
    const notes = caveatsOf({ dataset, cube, dateIndex: 1 }, headline);
    return notes.filter(({ key }) => key === 'note-carried-floors').map(({ values }) => values);
  };
  const said = [{ places: { list: [{ en: 'Dahuk' }] } }];
  expect(notesOf(SMALL_DISTRICTS, carryForward(open, 60, []))).toEqual(said);
  expect(notesOf(SMALL_DISTRICTS, open)).toEqual([]);
  expect(notesOf(SMALL_DISTRICTS, FILLED)).toEqual([]);
  expect(notesOf({ ...SMALL_DISTRICTS, level: 'district' }, carryForward(open, 60, []))).toEqual([]);
  expect(notesOf(SMALL_DATASET, carryForward(open, 60, []))).toEqual([]);
});

test('a change is of the places that report on both dates, carried figures are in none', () => {
  expect(headlineAt(1).change).toMatchObject({ absolute: -2192, common: 1, expected: 2, percent: null });
  const question = { dateIndex: 1, sinceIndex: 0, asked: ['Dahuk', 'Erbil'], selected: [] };
  const comparison = comparisonOf(SMALL_DATASET, FILLED, question);
  expect(comparison?.leftOut.map(({ place, after }) => [place, after.value, after.empty])).toEqual([
    ['Dahuk', null, 'notReported'],
  ]);
});

test('map, timeline and trace each mark what is carried', () => {
  const question = { dateIndex: 1, selected: [], bounds: [], largest: 1, rate: null };
  const { marks } = mapModelOf(SMALL_DATASET, FILLED, question);
  expect(marks.map(({ place, carried }) => [place, carried])).toEqual([
    ['Dahuk', SINCE],
    ['Erbil', null],
    ['Anbar', null],
  ]);
  const timeline = timelineOf(SMALL_DATASET, FILLED, ['kri'], null);
  expect(doubtsIn(timeline)).toEqual({ floor: true, carried: true });
  expect(doubtsIn(timelineOf(SMALL_DATASET, GAPS, ['kri'], null))).toEqual({
    floor: true,
    carried: false,
  });
  const { cells } = traceOf(SMALL_DATASET, FILLED, headlineAt(1));
  expect(cells.map(({ names, value, row, carried }) => [names.en, value, row, carried])).toEqual([
    ['Dahuk', 280_869, 2, SINCE],
    ['Erbil', 230_000, 5, null],
  ]);
});

test('what is too old to be carried is told with its last date', () => {
  const left = leftBehind(SMALL_DATASET, FILLED, 2, headlineAt(2).total);
  expect(left).toEqual([{ names: { en: 'Dahuk' }, day: '2020-09-30', days: 151 }]);
  expect(leftBehind(SMALL_DATASET, FILLED, 0, headlineAt(0).total)).toEqual([]);
});

test('what was suppressed since is not told as too old', () => {
  const told = cubeOf(['2020-01-01 Dahuk 1000', '2020-02-01 Dahuk *', '2020-03-01 Erbil 1']);
  const cube = carryForward(told, 365, []);
  const leftAt = (dateIndex: number) =>
    leftBehind(SMALL_DATASET, cube, dateIndex, headlineAt(dateIndex, cube).total);
  expect([leftAt(1), leftAt(2)]).toEqual([[], []]);
});

test('no share is made of a sum with a carried figure, nor of one with a gap', () => {
  const rows = (dateIndex: number) =>
    rankingOf(SMALL_DATASET, FILLED, {
      dateIndex,
      sinceIndex: -1,
      selected: [],
      rate: null,
      order: 'name',
      byName: (a, b) => a.en.localeCompare(b.en),
    }).map(({ place, share, carried }) => [place, share === null ? null : Math.round(share), carried?.days]);
  expect(rows(0)).toEqual([
    ['Anbar', 0, undefined],
    ['Dahuk', 55, undefined],
    ['Erbil', 45, undefined],
  ]);
  expect(rows(1)).toEqual([
    ['Anbar', null, undefined],
    ['Dahuk', null, 31],
    ['Erbil', null, undefined],
  ]);
  expect(rows(2).map(([, share]) => share)).toEqual([null, null, null]);
});

test('a sum of carried figures with a gap is about as much, not at least', () => {
  const { sentence, total } = headlineAt(
    1,
    carryForward(cubeOf(['2020-09-30 Dahuk 7', '2020-10-31 Anbar 1', '2020-11-30 Erbil 1']), 60, []),
  );
  expect([total.value, total.complete]).toEqual([7, false]);
  expect(sentence.values).toMatchObject({
    over: 'no',
    figure: { say: { key: 'figure-rough', values: { figure: signed(7) } } },
  });
});

test('small lines and scales of change are of reports', () => {
  expect(sparklinesOf(FILLED).get('Dahuk')).toEqual([280_869, null, null]);
  const jump = carryForward(
    cubeOf(['2020-01-01 A 8000', '2020-02-01 B 5', '2020-03-01 A 1', '2020-03-01 B 6']),
    365,
    [],
  );
  expect(largestChange(jump, null)).toBe(1);
  expect(lastReportedIndex(FILLED)).toBe(2);
  expect(
    lastReportedIndex(carryForward(cubeOf(['2020-01-01 A 1', '2020-02-01 A ', '2020-02-01 B ']), 365, [])),
  ).toBe(0);
});

test('ages are offered only where a place is without a report after it had one', () => {
  expect(carryChoiceOf(GAPS, null)).toEqual({ usual: 151, ages: [30, 90, 151, 180, 365] });
  expect(carryChoiceOf(FILLED, 60)?.ages).toEqual([30, 60, 90, 151, 180, 365]);
  const late = cubeOf(['2020-01-01 A 1', '2020-02-01 A 1', '2020-02-01 B 1']);
  expect(carryChoiceOf(late, null)).toBeNull();
  const hidden = cubeOf(['2020-01-01 A 1', '2020-02-01 A <5']);
  expect(carryChoiceOf(hidden, null)).toBeNull();
});

test('a saved table keeps carried figures apart from reports, and the app reads it without them', async () => {
  const places = ['Dahuk', 'Erbil'];
  const rows = figureRows({
    dataset: SMALL_DATASET,
    cube: FILLED,
    places,
    dates: [1],
    rate: null,
    nameOf: (id) => id,
  });
  expect(rows[0]?.slice(-3)).toEqual(['carried_figure', 'carried_from', 'carried_status']);
  expect(rows.slice(1)).toEqual([
    [
      '2020-10-31',
      null,
      'Dahuk',
      'Dahuk',
      null,
      null,
      'carried_forward',
      's',
      2,
      280869,
      '2020-09-30',
      'reported',
    ],
    ['2020-10-31', null, 'Erbil', 'Erbil', 230000, null, 'reported', 's', 5, null, null, null],
  ]);
  const { features } = figureFeatures(
    places.map((place) => ({
      place,
      code: place,
      name: place,
      geometry: { type: 'Point', coordinates: [43, 37] } as const,
    })),
    FILLED,
    1,
    null,
    [],
  ) as { features: { properties: object }[] };
  expect(features[0]?.properties).toMatchObject({ idps_individuals: null, carried_figure: 280869 });
  expect(features[1]?.properties).not.toHaveProperty('carried_figure');
  const lines = rows.map((row) => row.map((cell) => cell ?? '').join(','));
  expect(shortTotals(await inspectedLines(lines))).toEqual(
    shortTotals(await inspectedLines(lines.map((line) => line.split(',').slice(0, -3).join(',')))),
  );
});
