import { expect, test } from 'vitest';
import { stepRuns, timelineLayout } from '../../../src/core/viewmodels/timelineLayout';
import { doubtsIn, pointsAt, timelineOf } from '../../../src/core/viewmodels/timeline';
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
  yearWidth: 40,
  rowHeight: 16,
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

test('of a date it speaks of the chosen places, each by its name, not of the country behind them', () => {
  const spoken = (places: readonly string[], index: number) =>
    pointsAt(timelineOf(SMALL_DATASET, CUBE, places, null), index).map(({ names, point }) => [
      names.en,
      point?.value,
    ]);
  expect(spoken(['Dahuk'], 0)).toEqual([['Dahuk', 100]]);
  expect(spoken(['Dahuk', 'Erbil'], 1)).toEqual([
    ['Dahuk', null],
    ['Erbil', 60],
  ]);
  expect(spoken(['Dahuk'], 99)).toEqual([['Dahuk', undefined]]);
});

test('a date without a figure is a gap, and a partial sum is marked', () => {
  expect(model.series[1]?.points.map(({ value }) => value)).toEqual([100, null, 90]);
  expect(model.series[0]?.points.map(({ value, complete }) => [value, complete])).toEqual([
    [150, true],
    [60, false],
    [160, true],
  ]);
});

test.each(['2020-01-02', '2020-01-31', '2020-12-31'])(
  'from the first date to the last, here %s, is most of the room, so that their labels are apart',
  (last) => {
    const few = timelineOf(SMALL_DATASET, cubeOf(['2020-01-01 Dahuk 100', `${last} Dahuk 90`]), [], null);
    const { days, start, end } = timelineLayout(few, FRAME);
    expect(days.map((one) => one.day)).toEqual(['2020-01-01', last]);
    expect(((days[1]?.x ?? NaN) - (days[0]?.x ?? NaN)) / (end - start)).toBeGreaterThan(0.5);
  },
);

test('a step holds until the next date and ends at a gap', () => {
  const points = model.series[1]?.points ?? [];
  const layout = { xOf: (text: string) => Number(text.slice(5, 7)), yOf: (value: number) => value };
  expect(stepRuns(points, layout, 12).map(({ corners }) => corners)).toEqual([
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

test('a floor is a run of its own: no line falls to it, and none rises from it', () => {
  const points = model.series[0]?.points ?? [];
  const layout = { xOf: (text: string) => Number(text.slice(5, 7)), yOf: (value: number) => value };
  expect(stepRuns(points, layout, 12)).toEqual([
    { isWhole: true, corners: [1, 4].map((x) => ({ x, y: 150 })) },
    { isWhole: false, corners: [4, 8].map((x) => ({ x, y: 60 })) },
    { isWhole: true, corners: [8, 12].map((x) => ({ x, y: 160 })) },
  ]);
  const whole = timelineOf(SMALL_DATASET, CUBE, ['Erbil', 'Dahuk'], null);
  expect([doubtsIn(model).floor, doubtsIn(whole).floor]).toEqual([true, false]);
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

test('a chart in which no year begins has its first and last day as ticks, a single date its own', () => {
  expect(timelineLayout(model, FRAME).days.map((tick) => tick.day)).toEqual(['2020-01-01', '2020-08-31']);
  const single = { ...model, dates: model.dates.slice(0, 1) };
  expect(timelineLayout(single, FRAME).days.map((tick) => tick.day)).toEqual(['2020-01-01']);
});

test('years that would run into each other are thinned out', () => {
  const dates = ['2014-04-01', '2024-04-30'].map((date) => ({ day: day(date), round: null }));
  const years = (width: number) =>
    timelineLayout({ ...model, dates }, { ...FRAME, width }).years.map(({ year }) => year);
  expect(years(1000)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect(years(300)).toEqual([2015, 2017, 2019, 2021, 2023]);
  expect(timelineLayout({ ...model, dates }, FRAME).days).toEqual([]);
});

test('a low chart has as many figures beside its axis as have room', () => {
  const shown = (rowHeight: number) =>
    timelineLayout({ ...model, largest: 3_400_000 }, { ...FRAME, height: 96, rowHeight }).ticks;
  expect(shown(16).map(({ value }) => value)).toEqual([0, 1e6, 2e6, 3e6]);
  expect(shown(28).map(({ value }) => value)).toEqual([0, 2e6]);
});

test('the lowest chart still has a figure besides zero', () => {
  const values = (largest: number) =>
    timelineLayout({ ...model, largest }, { ...FRAME, height: 96, rowHeight: 60 }).ticks.map(
      ({ value }) => value,
    );
  expect([3_400_000, 963_690, 1_200_000, 500, 3].map(values)).toEqual([
    [0, 2e6],
    [0, 500_000],
    [0, 1e6],
    [0, 400],
    [0, 2],
  ]);
});

test('a break of method is marked where it touches the series', () => {
  expect(timelineLayout(model, FRAME).breaks.map(({ one }) => one.id)).toEqual(['camp-family-size-2020-08']);
});

test('an event label stands below the name of a break that it would run over', () => {
  const [one] = model.breaks;
  if (!one) throw new Error('the model has a break');
  const event = {
    day: day('2020-02-01'),
    precision: 'day' as const,
    place: null,
    label: { en: 'event' },
    text: { en: 'event' },
    weight: 1,
    source: '',
  };
  const rowBeside = (severity: 'refuse' | 'warn', width: number) =>
    timelineLayout(
      { ...model, events: [event], breaks: [{ ...one, severity }] },
      { ...FRAME, labelWidth: () => width },
    ).events.map(({ row }) => row);
  expect(rowBeside('refuse', 750)).toEqual([1]);
  expect(rowBeside('refuse', 80)).toEqual([0]);
  expect(rowBeside('warn', 750)).toEqual([0]);
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
