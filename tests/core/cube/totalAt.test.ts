import { describe, expect, test } from 'vitest';
import { cellIndex } from '../../../src/core/cube/cube';
import { totalAt } from '../../../src/core/cube/totalAt';
import { CellState } from '../../../src/core/domain/cellState';
import { cubeOf } from '../cubeOf';

const KRI = cubeOf([
  '2015-09-29 Dahuk 426,294',
  '2015-09-29 Erbil 284,310',
  '2015-09-29 Sulaymaniyah 161,724',
]);

describe('the sum over places at one date', () => {
  test('is 872,328 in the Kurdistan Region on 29 September 2015', () => {
    expect(totalAt(KRI, 0, ['Dahuk', 'Erbil', 'Sulaymaniyah'])).toEqual({
      value: 872_328,
      upper: 872_328,
      complete: true,
      estimated: false,
      coverage: { reported: 3, carried: 0, expected: 3, gaps: [] },
    });
  });

  test('counts a place once however often it is named', () => {
    expect(totalAt(KRI, 0, ['Dahuk', 'Erbil', 'Dahuk'])).toEqual(totalAt(KRI, 0, ['Dahuk', 'Erbil']));
  });

  test('of no places is no figure', () => {
    expect(totalAt(KRI, 0, [])).toMatchObject({ value: null, complete: false, coverage: { expected: 0 } });
  });

  test('at a date the cube does not have is no figure', () => {
    expect(totalAt(KRI, 7, ['Dahuk'])).toMatchObject({ value: null, upper: null, complete: false });
  });

  test('of a reported zero is zero', () => {
    const cube = cubeOf(['2015-09-29 A 0']);
    expect(totalAt(cube, 0, ['A'])).toMatchObject({ value: 0, upper: 0, complete: true });
  });
});

describe('a sum with a gap', () => {
  test('is a floor without an upper bound and names the gap', () => {
    expect(totalAt(KRI, 0, ['Dahuk', 'Mosul'])).toEqual({
      value: 426_294,
      upper: null,
      complete: false,
      estimated: false,
      coverage: { reported: 1, carried: 0, expected: 2, gaps: [{ place: 'Mosul', reason: 'notReported' }] },
    });
  });

  test('of nothing but gaps is no figure', () => {
    expect(totalAt(KRI, 0, ['Mosul'])).toMatchObject({ value: null, upper: null, complete: false });
  });

  test('by suppression is known as bounds', () => {
    const cube = cubeOf(['2015-09-29 A 1,200', '2015-09-29 B <10', '2015-09-29 C ≤ 5']);
    expect(totalAt(cube, 0, ['A', 'B', 'C'])).toEqual({
      value: 1200,
      upper: 1214,
      complete: false,
      estimated: false,
      coverage: {
        reported: 1,
        carried: 0,
        expected: 3,
        gaps: [
          { place: 'B', reason: 'suppressed' },
          { place: 'C', reason: 'suppressed' },
        ],
      },
    });
  });

  test('by a suppression that says no bound is open above', () => {
    expect(totalAt(cubeOf(['2015-09-29 A 10', '2015-09-29 B *']), 0, ['A', 'B']).upper).toBeNull();
  });

  test.each([
    [CellState.notReported, 'notReported'],
    [CellState.noAccess, 'noAccess'],
    [CellState.suppressed, 'suppressed'],
    [CellState.notInBoundary, 'notInBoundary'],
  ])('keeps the kind of empty %i apart as %s', (state, reason) => {
    const cube = cubeOf(['2015-09-29 A 10', '2015-09-29 B 5']);
    cube.states[cellIndex(cube, 0, 'B')] = state;
    expect(totalAt(cube, 0, ['A', 'B'])).toMatchObject({
      value: 10,
      coverage: { gaps: [{ place: 'B', reason }] },
    });
  });
});

describe('a sum with an estimate', () => {
  test('says so', () => {
    const cube = cubeOf(['2015-09-29 A 10', '2015-09-29 B ~500']);
    expect(totalAt(cube, 0, ['A', 'B'])).toMatchObject({
      value: 510,
      upper: 510,
      complete: true,
      estimated: true,
    });
  });

  test('that is a range is bounds, and not complete', () => {
    const cube = cubeOf(['2015-09-29 A 10', '2015-09-29 B 600-900']);
    expect(totalAt(cube, 0, ['A', 'B'])).toMatchObject({ value: 610, upper: 910, complete: false });
  });

  test('that is open above stays open, and is not complete', () => {
    const cube = cubeOf(['2015-09-29 A 10', '2015-09-29 B 600+']);
    expect(totalAt(cube, 0, ['A', 'B'])).toMatchObject({ value: 610, upper: null, complete: false });
  });
});
