import { describe, expect, test } from 'vitest';
import { CellState } from '../../../src/core/domain/cellState';
import { parseCount } from '../../../src/core/ingest/parseCount';

describe('a plain count', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    [' 1254 ', 1254],
    ['1,254', 1254],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234', 1234],
    ['1\u2009234', 1234],
    ['1.234.567', 1_234_567],
    ["1'234", 1234],
    ['1’234’567', 1_234_567],
    ['1254.0', 1254],
    ['١٢٥٤', 1254],
    ['۱۲۵۴', 1254],
    ['٣', 3],
    ['١٬٢٥٤', 1254],
    ['١،٢٥٤', 1254],
    ['1 850,0', 1850],
    ["1'850.00", 1850],
    ['\u200f1254\u200e', 1254],
    ['\ufeff12', 12],
    ['\u202b426294\u202c', 426_294],
  ])('%j is %i', (text, value) => {
    expect(parseCount(text)).toEqual({ state: CellState.reported, value, upper: value, issue: null });
  });
});

describe('an empty cell is missing, never zero', () => {
  test.each([
    '',
    ' ',
    '\u00a0',
    'NA',
    'n/a',
    'N/A',
    'nan',
    'NaN',
    'null',
    'Not available',
    '-',
    '–',
    '—',
    '..',
    '#N/A',
  ])('%j', (text) => {
    expect(parseCount(text)).toEqual({ state: CellState.notReported, value: 0, upper: 0, issue: null });
  });
});

describe('a suppressed count keeps its bounds and has no value', () => {
  test.each([
    ['*', Infinity],
    ['Suppressed', Infinity],
    ['redacted', Infinity],
    ['c', Infinity],
    ['S', Infinity],
    ['<10', 9],
    ['< 10', 9],
    ['<1', 0],
    ['<0', 0],
    ['≤10', 10],
    ['≤ 10', 10],
    ['<=10', 10],
    ['<١٠', 9],
  ])('%j is at most %d', (text, upper) => {
    expect(parseCount(text)).toEqual({ state: CellState.suppressed, value: 0, upper, issue: null });
  });
});

describe('an estimate says so', () => {
  test.each([
    ['~500', 500, 500, null],
    ['~ 1,200', 1200, 1200, null],
    ['c. 500', 500, 500, null],
    ['1e+05', 100_000, 100_000, 'power_of_ten'],
    ['3.4E+05', 340_000, 340_000, 'power_of_ten'],
    ['600-900', 600, 900, 'range'],
    ['600 – 900', 600, 900, 'range'],
    ['1,000-2,000', 1000, 2000, 'range'],
    ['600+', 600, Infinity, 'open_range'],
    ['>600', 600, Infinity, 'open_range'],
    ['> 1,600', 1600, Infinity, 'open_range'],
  ])('%j is %d to %d', (text, value, upper, code) => {
    const issue = code === null ? null : { code, severity: 'warning' };
    expect(parseCount(text)).toEqual({ state: CellState.estimated, value, upper, issue });
  });
});

describe('a number with a doubt keeps its value and tells the doubt', () => {
  test.each([
    ['12.5', 12.5, 'warning fractional_count'],
    ['12,5', 12.5, 'warning fractional_count'],
    ['1254.66', 1254.66, 'warning fractional_count'],
    ['1254.6666666667', 1254.6666666667, 'warning fractional_count'],
    ['850 HH', 850, 'info unit_suffix_stripped'],
    ['850hh', 850, 'info unit_suffix_stripped'],
    ['1,850 individuals', 1850, 'info unit_suffix_stripped'],
    ['3,840*', 3840, 'warning footnote_sign'],
    ['12 **', 12, 'warning footnote_sign'],
    ['900†', 900, 'warning footnote_sign'],
    ['1 250¹', 1250, 'warning footnote_sign'],
    ['٣٬٨٤٠*', 3840, 'warning footnote_sign'],
    ['2,100 [b]', 2100, 'warning footnote_sign'],
  ])('%j is %d', (text, value, doubt) => {
    const { state, issue, ...parsed } = parseCount(text);
    expect(state).toBe(CellState.reported);
    expect(parsed).toMatchObject({ value, upper: value });
    expect(`${issue?.severity} ${issue?.code}`).toBe(doubt);
  });

  test.each([
    ['850 HH', 'families'],
    ['850 families', 'families'],
    ['850 persons', 'individuals'],
    ['850', undefined],
  ])('%j names the unit %s', (text, unit) => {
    expect(parseCount(text).unit).toBe(unit);
  });
});

describe('what cannot be read gives no value, not even as an estimate or with a suffix', () => {
  test.each([
    ['1.234', 'ask ambiguous_number_format'],
    ['123.456', 'ask ambiguous_number_format'],
    ['~1.234', 'ask ambiguous_number_format'],
    ['1.234 HH', 'ask ambiguous_number_format'],
    ['1.234*', 'ask ambiguous_number_format'],
    ['3,840 (1)', 'error not_a_number'], // a note, a loss or a share
    ['12,34,567', 'ask irregular_grouping'],
    ['1,2345', 'ask irregular_grouping'],
    ['0,123', 'ask irregular_grouping'],
    ['1 2', 'ask irregular_grouping'],
    ['-5', 'error negative_stock'],
    ['−5', 'error negative_stock'],
    ['- 1,200', 'error negative_stock'],
    ['~-5', 'error negative_stock'],
    ['#REF!', 'error excel_error'],
    ['#DIV/0!', 'error excel_error'],
    ['#VALUE!', 'error excel_error'],
    ['900-600', 'error not_a_number'],
    ['many', 'error not_a_number'],
    ['~many', 'error not_a_number'],
    ['1e-3', 'error not_a_number'],
    ['1e99', 'error not_a_number'],
    ['12e3', 'error not_a_number'],
    ['0x10', 'error not_a_number'],
    ['Infinity', 'error not_a_number'],
    ['12 tents', 'error not_a_number'],
    ['9'.repeat(17), 'error not_a_number'],
    ['9'.repeat(400), 'error not_a_number'],
    ['__proto__', 'error not_a_number'],
  ])('%j', (text, doubt) => {
    const { state, value, upper, issue } = parseCount(text);
    expect({ state, value, upper }).toEqual({ state: CellState.notReported, value: 0, upper: 0 });
    expect(`${issue?.severity} ${issue?.code}`).toBe(doubt);
  });
});

test.each(['1{} x', '~{}a\nb', '1{}-x', '1{} hhh', '>1{}x', '-{}x', '<{}x'])(
  'a cell of a hundred thousand blanks (%j) costs no more than its length',
  (shape) => {
    const start = performance.now();
    expect(parseCount(shape.replace('{}', ' '.repeat(100_000))).state).toBe(CellState.notReported);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
