import { describe, expect, test } from 'vitest';
import { inspectedFixture, shortIssues, shortTotals } from './inspected';

describe('an HDX export with three levels of the same people in one file', () => {
  test('is never added up across them, and its round 48 has two dates', async () => {
    const one = await inspectedFixture('02-hdx-dtm-admin0to2.csv');
    expect(one.format).toBe('hdx-dtm');
    expect(one.rows).toEqual({ physical: 14, records: 12, skipped: 2, rejected: 0 });
    const partition = 'Iraq · Iraq conflict · BA';
    expect(shortTotals(one)).toEqual([
      `2016-04-01 level 0: 900 idps individuals (1/1) ${partition}`,
      `2016-06-01 level 0: 960 idps individuals (1/1) ${partition}`,
      `2016-04-01 level 1: 900 idps individuals (2/2) ${partition}`,
      `2016-06-01 level 1: 960 idps individuals (2/2) ${partition}`,
      `2016-04-01 level 2: 900 idps individuals (3/3) ${partition}`,
      `2016-06-01 level 2: 960 idps individuals (3/3) ${partition}`,
    ]);
    expect(shortIssues(one)).toEqual([
      'warning duplicate_round_number ×1 row 3',
      'warning mixed_admin_levels ×1 row 5',
      'info small_cells ×1 row 9',
    ]);
  });
});

describe('a Master List with sixteen repeated columns and a footer', () => {
  test('counts each column once and agrees with its footer', async () => {
    const one = await inspectedFixture('04-dtm-iraq-masterlist-r111.csv');
    expect(one.format).toBe('dtm-master-list');
    expect(one.rows).toEqual({ physical: 7, records: 5, skipped: 2, rejected: 0 });
    expect(shortTotals(one)).toEqual([
      'undated level 1: 198 idps families (5/5)',
      'undated level 2: 198 idps families (5/5)',
      'undated level 1: 1188 idps individuals (5/5)',
      'undated level 2: 1188 idps individuals (5/5)',
    ]);
    expect(shortIssues(one)).toEqual([
      'warning duplicate_columns ×16 row 1',
      'info location_level_coordinates ×1 row 2',
      'info small_cells ×2 row 5',
      'info totals_row ×1 row 7',
    ]);
    expect(one.questions.map(({ code }) => code)).toEqual(['reference_day']);
  });

  test('has the day a person gives it', async () => {
    const one = await inspectedFixture('04-dtm-iraq-masterlist-r111.csv', { referenceDay: '2019-08-31' });
    expect(one.dates).toEqual(['2019-08-31']);
    expect(one.questions).toEqual([]);
  });
});

test('Arabic headers, digits, separators and dates of a spreadsheet', async () => {
  const one = await inspectedFixture('06-excel-unicode-text-ar.txt');
  expect(one.rows).toEqual({ physical: 7, records: 4, skipped: 3, rejected: 0 });
  expect(shortTotals(one)).toEqual([
    '2023-12-31 level 1: 2754.5 idps families (4/4)',
    '2023-12-31 level 2: 2754.5 idps families (4/4)',
    '2023-12-31 level 1: 16027 idps individuals (4/4)',
    '2023-12-31 level 2: 16027 idps individuals (4/4)',
  ]);
  expect(shortIssues(one)).toEqual([
    'warning fractional_count ×1 row 5',
    'info totals_row ×1 row 6',
    'info footnote_row ×1 row 7',
  ]);
});

test('merged headers, merged places and subtotals: each person is counted once', async () => {
  const one = await inspectedFixture('08-merged-headers-subtotals.csv');
  expect(one.rows).toEqual({ physical: 15, records: 4, skipped: 11, rejected: 0 });
  expect(shortTotals(one)).toEqual([
    'undated level 1: 2200 idps families (2/2)',
    'undated level 2: 2200 idps families (4/4)',
    'undated level 1: 13200 idps individuals (2/2)',
    'undated level 2: 13200 idps individuals (4/4)',
    'undated level 1: 2180 returnees families (2/2)',
    'undated level 2: 2180 returnees families (3/4)',
    'undated level 1: 13080 returnees individuals (2/2)',
    'undated level 2: 13080 returnees individuals (3/4)',
  ]);
  expect(shortIssues(one)).toEqual([
    'warning partial_coverage ×2 row 8',
    'info totals_row ×4 row 7',
    'info footnote_row ×2 row 14',
    'info merged_header ×1 row 3',
    'info none_word ×2 row 8',
  ]);
});

test('suppressed and malformed cells: none becomes zero, each doubt is told', async () => {
  const one = await inspectedFixture('09-suppressed-and-malformed.csv');
  expect(one.rows).toEqual({ physical: 20, records: 19, skipped: 1, rejected: 0 });
  expect(shortIssues(one)).toEqual([
    'error negative_stock ×1 row 10',
    'error excel_error ×1 row 12',
    'error not_a_number ×1 row 19',
    'ask ambiguous_number_format ×1 row 9',
    'ask irregular_grouping ×1 row 17',
    'ask duplicate_place ×1 row 20',
    'warning partial_coverage ×1 row 3',
    'warning fractional_count ×1 row 11',
    'warning range ×1 row 15',
    'warning open_range ×1 row 16',
    'info none_word ×1 row 5',
    'info missing_cell ×1 row 7',
    'info unit_suffix_stripped ×1 row 13',
  ]);
  expect(one.questions.map(({ code }) => code)).toEqual([
    'reference_day',
    'digit_grouping',
    'conflicting_rows',
    'none_words',
    'irregular_grouping',
  ]);
});

test('a matrix of origins and hosts keeps its diagonal and its unknowns, and agrees with its margins', async () => {
  const one = await inspectedFixture('11-origin-destination-matrix.csv');
  expect(one.format).toBe('wide-by-origin');
  expect(shortTotals(one)).toEqual(['undated level 1: 2424 idps individuals (5/5)']);
  expect(shortIssues(one)).toEqual([
    'warning missing_cell ×1 row 6',
    'info totals_column ×1 row 1',
    'info totals_row ×1 row 7',
  ]);
});

test('daily arrivals at a border crossing are a flow, and a day without a count is none', async () => {
  const one = await inspectedFixture('14-border-flow-daily.csv');
  expect(one.format).toBe('border-flow');
  expect(one.measures).toEqual(['arrivals']);
  expect(one.totals).toHaveLength(30);
  expect(one.totals.filter(({ value }) => value === null).map(({ date }) => date)).toEqual(['2024-06-20']);
  expect(one.totals.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(13_307);
});

test('rounds with gaps: each date says how many of its places reported', async () => {
  expect(shortTotals(await inspectedFixture('17-round-series-gaps.csv'))).toEqual([
    '2020-06-30 level 1: 655584 idps individuals (3/4)',
    '2020-08-31 level 1: 611473 idps individuals (4/4)',
    '2020-10-31 level 1: 326960 idps individuals (3/4)',
    '2020-12-31 level 1: 96348 idps individuals (2/4)',
    '2021-02-28 level 1: 320736 idps individuals (3/4)',
  ]);
});

test('shelters as columns with a total are one count, in the unit a person gives', async () => {
  const one = await inspectedFixture('18-sdc-governorate-shelter.csv', { unit: 'families' });
  expect(one.format).toBe('wide-by-shelter');
  expect(shortTotals(one)).toEqual(['undated level 1: 4600 idps families (5/5)']);
  expect(one.questions.map(({ code }) => code)).toEqual(['reference_day', 'measure']);
});
