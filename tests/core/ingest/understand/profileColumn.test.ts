import { describe, expect, test } from 'vitest';
import { dateOrderOf, groupingOf, profileColumn } from '../../../../src/core/ingest/understand/profileColumn';
import { parseGrouped } from '../../../../src/core/ingest/parseGrouped';

const column = (...texts: string[]) =>
  profileColumn(
    texts.map((text) => [text]),
    0,
  );

describe('the order of dates', () => {
  test.each([
    [['03/04/2015', '31/12/2015'], 'dayFirst'],
    [['03/04/2015', '12/31/2015'], 'monthFirst'],
    [['03/04/2015', '05/06/2015'], 'unknown'],
    [['31/12/2015', '12/31/2015'], 'mixed'],
    [['2015-09-29', '05/05/2015'], null],
  ])('of %j is %s', (texts, order) => {
    expect(dateOrderOf(column(...texts))).toBe(order);
  });
});

describe('the mark that groups digits', () => {
  test.each([
    [['1.234', '1.234.567'], { mark: 'point', needed: true }],
    [['1.234', '1.234,5'], { mark: 'point', needed: true }],
    [['1.234', '1,234.5'], { mark: 'comma', needed: true }],
    [['1.234', '12.500', '300'], { mark: 'point', needed: true }],
    [['1.234', '1,234'], { mark: 'unknown', needed: true }],
    [['1.234', '72.5'], { mark: 'unknown', needed: true }],
    [['1.234'], { mark: 'unknown', needed: true }],
    [['1,234', '12'], { mark: 'unknown', needed: false }],
  ])('of %j', (texts, grouping) => {
    expect(groupingOf(column(...texts))).toEqual(grouping);
  });

  test.each([
    ['1.234', 'point', 1234],
    ['1.234', 'comma', 1.234],
    ['1,5', 'point', 1.5],
    ['1.234.567,5', 'point', 1_234_567.5],
    ['1,234.5', 'unknown', 1234.5],
    ['1,234', 'comma', 1234],
  ] as const)('%s where %s groups is %d', (text, grouping, value) => {
    expect(parseGrouped(text, grouping).value).toBe(value);
  });
});
