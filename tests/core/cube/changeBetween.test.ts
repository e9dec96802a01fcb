import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../src/core/cube/changeBetween';
import type { SeriesBreak } from '../../../src/core/domain/seriesBreak';
import { cubeOf, day } from '../cubeOf';

const CUBE = cubeOf([
  '2015-09-29 A 400',
  '2015-09-29 B 100',
  '2015-09-29 C 50',
  '2016-03-31 A 500',
  '2016-03-31 B 80',
]);
const BREAK: SeriesBreak = {
  id: 'scope',
  from: day('2016-01-01'),
  measure: null,
  unit: null,
  dimension: null,
  places: null,
  severity: 'refuse',
  text: { en: 'The census covers other sites.' },
  source: 'dtm',
};

describe('a change between two reference dates', () => {
  test('is the difference, and its share of the earlier figure', () => {
    expect(changeBetween(CUBE, ['A', 'B'], 0, 1, [])).toEqual({
      kind: 'change',
      absolute: 80,
      percent: 16,
      common: 2,
      expected: 2,
      estimated: false,
      marks: [],
    });
  });

  test('is told on the places reported on both dates, without a percentage when one is missing', () => {
    expect(changeBetween(CUBE, ['A', 'B', 'C'], 0, 1, [])).toMatchObject({
      absolute: 80,
      percent: null,
      common: 2,
      expected: 3,
    });
  });

  test('leaves out a place missing on either date', () => {
    expect(changeBetween(CUBE, ['A', 'B', 'C'], 1, 0, [])).toMatchObject({
      absolute: -80,
      common: 2,
      expected: 3,
    });
  });

  test('counts a place once however often it is named', () => {
    expect(changeBetween(CUBE, ['A', 'A'], 0, 1, [])).toMatchObject({
      absolute: 100,
      common: 1,
      expected: 1,
    });
  });

  test.each([
    ['99', null],
    ['100', -50],
    ['0', null],
  ])('on a base of %s people has the percentage %s', (base, percent) => {
    const cube = cubeOf([`2015-09-29 A ${base}`, '2016-03-31 A 50']);
    expect(changeBetween(cube, ['A'], 0, 1, [])).toMatchObject({ percent, absolute: 50 - Number(base) });
  });

  test('of a figure known within bounds only is not given', () => {
    const cube = cubeOf(['2015-09-29 A 600-900', '2016-03-31 A 900']);
    expect(changeBetween(cube, ['A'], 0, 1, [])).toEqual({ kind: 'none' });
  });

  test('of a missing figure is none: missing is not zero', () => {
    expect(changeBetween(CUBE, ['C'], 0, 1, [])).toEqual({ kind: 'none' });
    expect(changeBetween(CUBE, ['C'], 1, 0, [])).toEqual({ kind: 'none' });
  });

  test('of a date with itself, or with one that is not there, is none', () => {
    expect(changeBetween(CUBE, ['A'], 1, 1, [])).toEqual({ kind: 'none' });
    expect(changeBetween(CUBE, ['A'], 0, 2, [])).toEqual({ kind: 'none' });
    expect(changeBetween(CUBE, ['A'], -1, 0, [])).toEqual({ kind: 'none' });
  });
});

describe('a change across a break of method', () => {
  test('is refused, in both directions, and says because of what', () => {
    expect(changeBetween(CUBE, ['A'], 0, 1, [BREAK])).toEqual({ kind: 'refused', because: BREAK });
    expect(changeBetween(CUBE, ['A'], 1, 0, [BREAK])).toEqual({ kind: 'refused', because: BREAK });
  });

  test('that only warns is told and marked', () => {
    const warn: SeriesBreak = { ...BREAK, id: 'api', severity: 'warn' };
    expect(changeBetween(CUBE, ['A'], 0, 1, [warn])).toMatchObject({ kind: 'change', marks: [warn] });
    expect(changeBetween(CUBE, ['A'], 0, 1, [warn, BREAK])).toMatchObject({
      kind: 'refused',
      because: BREAK,
    });
  });

  test.each<[string, Partial<SeriesBreak>]>([
    ['of another measure', { measure: 'returnees' }],
    ['of another unit', { unit: 'families' }],
    ['in other places', { places: ['B'] }],
    ['of a breakdown', { dimension: 'shelter' }],
    ['after both dates', { from: day('2016-04-01') }],
    ['on the earlier date', { from: day('2015-09-29') }],
  ])('%s is a plain change', (_, part) => {
    expect(changeBetween(CUBE, ['A'], 0, 1, [{ ...BREAK, ...part }])).toMatchObject({
      kind: 'change',
      marks: [],
    });
  });
});
