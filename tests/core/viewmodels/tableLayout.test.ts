import { expect, test } from 'vitest';
import { TABLE, tableLayout } from '../../../src/core/viewmodels/tableLayout';

const widthOf = (text: string) => text.length * 10;
const columns = [
  { width: 100 + TABLE.gap, head: 'Place' },
  { width: 60 + TABLE.gap, head: 'IDPs there' },
];

test('columns stand after each other, and a head that is too long takes two lines', () => {
  const { offsets, heads, headHeight } = tableLayout(columns, [], widthOf);
  expect(offsets).toEqual([0, 100 + TABLE.gap]);
  expect(heads).toEqual([['Place'], ['IDPs', 'there']]);
  expect(headHeight).toBe(2 * TABLE.line + TABLE.padding);
});

test('a row is as high as its highest cell, and the next one begins below it', () => {
  const { rows, headHeight, height } = tableLayout(
    columns,
    [
      ['Salah al-Din', '12'],
      ['Erbil', ''],
    ],
    widthOf,
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    [['Salah', 'al-Din'], ['12']],
    [['Erbil'], []],
  ]);
  const [first, second] = [2 * TABLE.line + TABLE.padding, TABLE.line + TABLE.padding];
  expect(rows.map(({ y }) => y)).toEqual([headHeight, headHeight + first]);
  expect(height).toBe(headHeight + first + second);
});
