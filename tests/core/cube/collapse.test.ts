import { describe, expect, test } from 'vitest';
import { partsAtDates } from '../../../src/core/cube/partsAtDates';
import { collapse } from '../../../src/core/cube/collapse';
import { totalAt } from '../../../src/core/cube/totalAt';
import { cubeOf } from '../cubeOf';
import { cellsOf } from '../longText';

const byOrigin = (...cells: string[]) => cubeOf(cells, { unit: 'families', dimension: 'origin' });

describe('a breakdown put together again', () => {
  test('is the sum of the parts of each date and place', () => {
    const cube = collapse(
      byOrigin('2015-09-29 A x 1', '2015-09-29 A y 2', '2015-09-29 B x 4', '2016-03-31 A y 8'),
    );
    expect(cube.by).toBeNull();
    expect(cellsOf(cube)).toEqual([
      '2015-09-29 A: reported 3',
      '2015-09-29 B: reported 4',
      '2016-03-31 A: reported 8',
    ]);
    expect(totalAt(cube, 0, ['A', 'B'])).toMatchObject({ value: 7, upper: 7, complete: true });
    expect(totalAt(cube, 1, ['A', 'B'])).toMatchObject({ value: 8, upper: null, complete: false });
  });

  test('of zeros only is zero', () => {
    expect(cellsOf(collapse(byOrigin('2015-09-29 A x 0')))).toEqual(['2015-09-29 A: reported 0']);
  });

  test('is estimated when a part is, wherever it stands', () => {
    for (const parts of [
      ['~5', '2'],
      ['2', '~5'],
    ]) {
      const cube = collapse(byOrigin(...parts.map((part, index) => `2015-09-29 A k${index} ${part}`)));
      expect(cellsOf(cube)).toEqual(['2015-09-29 A: estimated 7']);
    }
  });

  test.each([
    [['5', '<10'], 'reported 5', { value: 5, upper: 14, complete: false }],
    [['<10', '5'], 'reported 5', { value: 5, upper: 14, complete: false }],
    [['<10', '<10'], 'suppressed 0', { value: null, upper: 18, complete: false }],
    [['5', 'N/A'], 'reported 5', { value: 5, upper: null, complete: false }],
    [['N/A', '5'], 'reported 5', { value: 5, upper: null, complete: false }],
    [['N/A', 'N/A'], 'notReported 0', { value: null, upper: null, complete: false }],
  ])('of the parts %j is %s', (parts, cell, total) => {
    const cube = collapse(byOrigin(...parts.map((part, index) => `2015-09-29 A k${index} ${part}`)));
    expect(cellsOf(cube)).toEqual([`2015-09-29 A: ${cell}`]);
    expect(totalAt(cube, 0, ['A'])).toMatchObject(total);
  });
});

describe('the parts of a stock at each date', () => {
  const cube = byOrigin(
    '2015-09-29 A x 1',
    '2015-09-29 A y 5',
    '2015-09-29 A z 0',
    '2015-09-29 A u N/A',
    '2015-09-29 B x 9',
    '2015-09-29 B w 5',
    '2016-03-31 A x 100',
  );

  test('are summed over the places, largest first, equal ones by name, zeros left out', () => {
    expect(partsAtDates(cube, ['A', 'B'])[0]).toEqual([
      { key: 'x', value: 10 },
      { key: 'w', value: 5 },
      { key: 'y', value: 5 },
    ]);
  });

  test('count a place once however often it is named, and an unknown one not at all', () => {
    expect(partsAtDates(cube, ['A', 'A', 'C'])[0]).toEqual([
      { key: 'y', value: 5 },
      { key: 'x', value: 1 },
    ]);
  });

  test('belong to their date', () => {
    expect(partsAtDates(cube, ['A', 'B'])[1]).toEqual([{ key: 'x', value: 100 }]);
    expect(partsAtDates(cube, ['A', 'B'])).toHaveLength(2);
    expect(partsAtDates(cube, ['B'])[1]).toEqual([]);
  });
});
