import { expect, test } from 'vitest';
import { periodsOf } from '../../../../src/core/domain/period';
import { flowBarsOf } from '../../../../src/core/viewmodels/flow/flowBars';
import { cubeOf } from '../../cubeOf';

const FLOW = cubeOf(
  [
    '2023-12-30 Alpha 1',
    '2023-12-30 Beta 2',
    '2023-12-31 Alpha 4',
    '2024-01-02 Alpha 8',
    '2024-01-02 Beta 0',
  ],
  { measure: 'arrivals' },
);
const barsOf = (most: number) => flowBarsOf(FLOW, periodsOf(FLOW.dates), ['Alpha', 'Beta'], most);
const told = ({ bars }: ReturnType<typeof barsOf>) =>
  bars.map(({ from, to, value, isFloor }) => `${from} ${to} ${value}${isFloor ? '+' : ''}`);

test('each day has a bar, whether reported or not', () => {
  expect(barsOf(10).width).toBe('period');
  expect(told(barsOf(10))).toEqual([
    '2023-12-30 2023-12-30 3',
    '2023-12-31 2023-12-31 4+',
    '2024-01-01 2024-01-01 null+',
    '2024-01-02 2024-01-02 8',
  ]);
  expect(barsOf(10).largest).toBe(8);
});

test('where there is no room for days there are months, then years', () => {
  expect(barsOf(3).width).toBe('month');
  expect(told(barsOf(3))).toEqual(['2023-12-30 2023-12-31 7+', '2024-01-01 2024-01-02 8+']);
  expect(barsOf(1).width).toBe('year');
});
