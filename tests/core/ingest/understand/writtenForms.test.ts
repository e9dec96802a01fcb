import { describe, expect, test } from 'vitest';
import { parseGrouped } from '../../../../src/core/ingest/parseGrouped';
import { dateOrderOf } from '../../../../src/core/ingest/understand/dateOrder';
import { groupingOf } from '../../../../src/core/ingest/understand/digitGroups';

describe('the order of dates', () => {
  test.each([
    [['03/04/2015', '31/12/2015'], 'dayFirst'],
    [['03/04/2015', '12/31/2015'], 'monthFirst'],
    [['03/04/2015', '05/06/2015'], 'unknown'],
    [['31/12/2015', '12/31/2015'], 'mixed'],
    [['2015-09-29', '05/05/2015'], null],
  ])('of %j is %s', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
});

describe('the mark that groups digits', () => {
  test.each([
    [['1.234', '1.234.567'], { mark: 'point', asks: null }],
    [['1.234', '1.234,5'], { mark: 'point', asks: null }],
    [['1.234', '1,234.5'], { mark: 'comma', asks: null }],
    [['1.234', '12.500', '300'], { mark: 'point', asks: null }],
    [['1.234', '1,234'], { mark: 'unknown', asks: 'point' }],
    [['1.234', '72.5'], { mark: 'unknown', asks: 'point' }],
    [['1.234'], { mark: 'unknown', asks: 'point' }],
    [['1,234', '12,5'], { mark: 'openComma', asks: 'comma' }],
    [['1,234', '0,75'], { mark: 'openComma', asks: 'comma' }],
    [['1.234', '12,5'], { mark: 'point', asks: null }],
    [['1234,567', '7'], { mark: 'unknown', asks: null }],
    [['١٬٢٣٤', '12,5'], { mark: 'openComma', asks: 'comma' }],
    [['\u200f1,234', '12٫5'], { mark: 'unknown', asks: null }],
    [['1,234', '1.234.567'], { mark: 'openComma', asks: 'comma' }],
    [['7', '12,5'], { mark: 'point', asks: null }],
    [['1,234,567', '12,5'], { mark: 'comma', asks: null }],
    [['1,234', '12'], { mark: 'unknown', asks: null }],
  ])('of %j', (texts, grouping) => {
    expect(groupingOf(texts)).toEqual(grouping);
  });

  test.each([
    ['1.234', 'point', 1234],
    ['1.234', 'comma', 1.234],
    ['1,5', 'point', 1.5],
    ['1.234.567,5', 'point', 1_234_567.5],
    ['1,234.5', 'unknown', 1234.5],
    ['1,234', 'comma', 1234],
    ['1,234', 'point', 1.234],
    ['12,5', 'openComma', 12.5],
    ['١،٢٣٤', 'openComma', 0],
    ['١٬٢٣٤', 'comma', 1234],
  ] as const)('%s where %s groups is %d', (text, grouping, value) => {
    expect(parseGrouped(text, grouping).value).toBe(value);
  });
});
