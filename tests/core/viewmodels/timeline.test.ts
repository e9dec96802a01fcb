import { expect, test } from 'vitest';
import { stepRuns, timelineLayout } from '../../../src/core/viewmodels/timelineLayout';
import { timelineOf } from '../../../src/core/viewmodels/timeline';
import { spreadLabels } from '../../../src/core/viewmodels/spreadLabels';
import { cubeOf, day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CUBE = cubeOf([
  '2020-01-01 Dahuk 100',
  '2020-01-01 Erbil 50',
  '2020-04-01 Erbil 60',
  '2020-08-31 Dahuk 90',
  '2020-08-31 Erbil 70',
]);
const FRAME = {
  width: 1000,
  height: 200,
  insetStart: 50,
  insetEnd: 10,
  top: 20,
  bottom: 20,
  rtl: false,
  labelWidth: () => 80,
};
const model = timelineOf(SMALL_DATASET, CUBE, ['Dahuk'], null);

test('one place has the country behind it; several stand alone', () => {
  expect(model.series.map(({ id, isBackdrop }) => [id, isBackdrop])).toEqual([
    ['country', true],
    ['Dahuk', false],
  ]);
  const several = timelineOf(SMALL_DATASET, CUBE, ['Dahuk', 'Erbil'], null);
  expect(several.series.map(({ id }) => id)).toEqual(['Dahuk', 'Erbil']);
});

test('a date without a figure is a gap, and a partial sum is marked', () => {
  expect(model.series[1]?.points.map(({ value }) => value)).toEqual([100, null, 90]);
  expect(model.series[0]?.points.map(({ value, complete }) => [value, complete])).toEqual([
    [150, true],
    [60, false],
    [160, true],
  ]);
});

test('a step holds until the next date and ends at a gap', () => {
  const points = model.series[1]?.points ?? [];
  const layout = { xOf: (text: string) => Number(text.slice(5, 7)), yOf: (value: number) => value };
  expect(stepRuns(points, layout, 12)).toEqual([
    [
      { x: 1, y: 100 },
      { x: 4, y: 100 },
    ],
    [
      { x: 8, y: 90 },
      { x: 12, y: 90 },
    ],
  ]);
});

test('time runs rightwards in English and leftwards in Arabic, and a position finds its date again', () => {
  const english = timelineLayout(model, FRAME);
  const arabic = timelineLayout(model, { ...FRAME, rtl: true });
  const [first, last] = [day('2020-01-01'), day('2020-08-31')];
  expect(english.xOf(first)).toBeLessThan(english.xOf(last));
  expect(arabic.xOf(first)).toBeGreaterThan(arabic.xOf(last));
  expect(arabic.xOf(first)).toBeCloseTo(FRAME.width - english.xOf(first));
  for (const layout of [english, arabic]) {
    expect(model.dates.map((date) => layout.indexAt(layout.xOf(date.day) + 3))).toEqual([0, 1, 2]);
  }
});

test('a break of method is marked where it touches the series', () => {
  expect(timelineLayout(model, FRAME).breaks.map(({ one }) => one.id)).toEqual(['camp-family-size-2020-08']);
});

test('labels at one height move apart and keep their order', () => {
  expect(spreadLabels([100, 100, 40])).toEqual([100, 87, 40]);
  expect(spreadLabels([10, 12])).toEqual([-1, 12]);
});

test('event labels run into no other and not out of the frame, and lesser events have none', () => {
  const event = (date: string, weight: number) => ({
    day: day(date),
    precision: 'day' as const,
    place: null,
    label: { en: date },
    text: { en: date },
    weight,
    source: '',
  });
  const events = [
    event('2020-01-05', 1),
    event('2020-01-10', 1),
    event('2020-01-12', 1),
    event('2020-05-01', 2),
    event('2020-08-30', 1),
  ];
  const layout = timelineLayout({ ...model, events }, { ...FRAME, labelWidth: () => 300 });
  expect(layout.events.map(({ row }) => row)).toEqual([0, 1, -1, -1, -1]);
});
