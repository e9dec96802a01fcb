import { describe, expect, test } from 'vitest';
import { contextRoleOf } from '../../../../src/core/ingest/context/contextHeader';
import { readContextTable } from '../../../../src/core/ingest/context/readContextTable';
import { ATLANTIS } from '../../../atlantis';
import { csvRows } from '../../../../src/workers/text/csvSlices';
import { readFileSync } from 'node:fs';

const ORIGIN = { file: 'a.csv', pack: 'p' };

describe('the role of a table by its header', () => {
  test.each([
    ['governorates.csv', 'gazetteer'],
    ['districts.csv', 'gazetteer'],
    ['region-sets.csv', 'regionSets'],
    ['events.csv', 'events'],
    ['series-breaks.csv', 'seriesBreaks'],
    ['population.csv', 'population'],
    ['border-crossings.csv', 'crossings'],
    ['sources.csv', 'sources'],
    ['idps.csv', null],
    ['idps-by-origin.csv', null],
    ['national-totals.csv', null],
    ['returnees.csv', null],
  ])('of the shipped %s is %s', (file, role) => {
    const path = new URL(`../../../../data/iraq/${file}`, import.meta.url);
    const [header = []] = csvRows(new Uint8Array(readFileSync(path)));
    expect(contextRoleOf(header)).toBe(role);
  });

  test('does not depend on capitals or spaces', () => {
    expect(contextRoleOf(['PCODE ', 'Name_EN'])).toBe('gazetteer');
  });

  test('of a HAPI table with a population is none', () => {
    expect(contextRoleOf(['location_code', 'admin1_code', 'population', 'reporting_round'])).toBeNull();
  });
});

describe('the rows of a context table', () => {
  test('are found by the places that they name', () => {
    const cells = ATLANTIS['region-sets.csv'].map((line) => line.split(','));
    const { rows, codes, issues } = readContextTable('regionSets', cells, ORIGIN);
    expect([rows.length, [...codes], issues]).toEqual([1, ['ATL01', 'ATL02'], []]);
  });

  test.each([
    ['gazetteer', ['pcode', 'name_en'], ['ATL01', ''], 'missing_cell', 'name_en', ''],
    ['events', ['date', 'label_en'], ['31/12/2024', 'Storm'], 'invalid_date', 'date', '31/12/2024'],
    ['events', ['date', 'label_en', 'weight'], ['2024-12', 'Storm', '9'], 'unknown_word', 'weight', '9'],
    [
      'seriesBreaks',
      ['break_id', 'first_date_after', 'severity', 'text_en'],
      ['b', '2024-01-01', 'perhaps', 'x'],
      'unknown_word',
      'severity',
      'perhaps',
    ],
    [
      'population',
      ['admin1_pcode', 'year', 'population'],
      ['ATL01', '2023', 'many'],
      'not_a_number',
      'population',
      'many',
    ],
  ] as const)('of %s with %j %j are left out: %s', (role, header, row, code, column, text) => {
    const { rows, count, issues } = readContextTable(role, [header, row], ORIGIN);
    expect(rows).toEqual([]);
    expect(count).toEqual({ physical: 2, records: 0, skipped: 1, rejected: 1 });
    expect(issues.flatMap(({ examples }) => examples)).toEqual([
      { code, severity: 'error', row: 2, column, text },
    ]);
  });

  test('with one code twice: the later counts, and the earlier is named', () => {
    const cells = [
      ['region_id', 'name_en', 'admin1_pcodes'],
      ['a', 'First', 'ATL01'],
      ['a', 'Second', 'ATL02'],
    ];
    const { rows, count, issues } = readContextTable('regionSets', cells, ORIGIN);
    expect(rows.map((row) => row.get('name_en'))).toEqual(['Second']);
    expect(count).toEqual({ physical: 3, records: 1, skipped: 2, rejected: 0 });
    expect(issues[0]?.examples).toEqual([
      { code: 'repeated_code', severity: 'warning', row: 2, column: 'region_id', text: 'a' },
    ]);
  });
});
