import { expect, test } from 'vitest';
import { periodsOf } from '../../../../src/core/domain/period';
import { flowLayout, type FlowFrame } from '../../../../src/core/viewmodels/flow/flowLayout';
import { day } from '../../cubeOf';

const FRAME: FlowFrame = {
  width: 400,
  height: 100,
  insetStart: 0,
  insetEnd: 0,
  top: 0,
  bottom: 0,
  rtl: false,
  labelWidth: 50,
};

const labels = (...days: string[]) => {
  const periods = periodsOf(days.map((text) => ({ day: day(text), round: null })));
  const numbers = days.map((text) => periods.numberOf(day(text)));
  const span = { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 };
  const layout = flowLayout({ span, bars: [], width: 'period', largest: 10 }, periods, FRAME);
  return layout.labels.map(({ as, ...label }) => [as, label.day, label.x]);
};

test('a quarter is labelled where it begins, by its first month', () => {
  expect(labels('2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31')).toEqual([
    ['month', '2024-01-01', 0],
    ['month', '2024-04-01', 100],
    ['month', '2024-07-01', 200],
    ['month', '2024-10-01', 300],
  ]);
});

test('no more quarters are labelled than there is room for', () => {
  expect(labels('2022-12-31', '2023-03-31', '2024-03-31', '2024-06-30')).toEqual([
    ['month', '2022-10-01', 0],
    ['month', '2023-04-01', (400 / 7) * 2],
    ['month', '2023-10-01', (400 / 7) * 4],
    ['month', '2024-04-01', (400 / 7) * 6],
  ]);
});

test('a month is labelled where it begins', () => {
  expect(labels('2024-01-31', '2024-02-29')).toEqual([
    ['month', '2024-01-01', 0],
    ['month', '2024-02-01', 200],
  ]);
});
