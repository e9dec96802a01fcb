import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tablesOfJson } from '../../../../src/core/ingest/json/tablesOfJson';

function read(value: unknown) {
  const outcome = tablesOfJson(typeof value === 'string' ? value : JSON.stringify(value));
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${outcome.failure.detail}`);
  return outcome.value;
}

const failureOf = (value: unknown) => {
  const outcome = tablesOfJson(typeof value === 'string' ? value : JSON.stringify(value));
  return outcome.ok ? 'read' : `${outcome.failure.code} ${outcome.failure.detail}`;
};

const RECORDS = [
  { place: 'IQG09', idps: 240_000 },
  { place: 'IQG15', idps: null, note: 'late' },
];
const ROWS = [
  ['place', 'idps', 'note'],
  ['IQG09', '240000'],
  ['IQG15', '', 'late'],
];

describe('the tables of a JSON text', () => {
  test.each([
    ['a list of records', RECORDS, ''],
    ['the answer of DTM', { result: RECORDS, isSuccess: true, errorMessages: [] }, 'result'],
    ['the answer of HAPI', { data: RECORDS }, 'data'],
    ['the answer of UNHCR', { page: 1, maxPages: 1, total: [{}], items: RECORDS }.items, ''],
    ['the answer of CKAN', { success: true, result: { records: RECORDS, total: 2 } }, 'result.records'],
    ['a record per line', RECORDS.map((record) => JSON.stringify(record)).join('\n'), ''],
    ['answers after each other', [{ items: RECORDS.slice(0, 1) }, { items: RECORDS.slice(1) }], 'items'],
  ])('%s: keys as row 0, record n as row n', (_, value, name) => {
    expect(read(value).tables).toEqual([{ name, rows: ROWS, firstRow: 0 }]);
  });

  test('lists per column become rows', () => {
    const [table] = read({ place: ['IQG09', 'IQG15'], idps: [1, null] }).tables;
    expect(table).toEqual({
      name: '',
      firstRow: 0,
      rows: [
        ['place', 'idps'],
        ['IQG09', '1'],
        ['IQG15', ''],
      ],
    });
  });

  test('lists of cells stay rows, numbered from 1', () => {
    const [table] = read([
      ['place', 'idps'],
      ['#adm1+code', '#affected'],
      ['IQG09', 1],
    ]).tables;
    expect(table?.firstRow).toBe(1);
    expect(table?.rows[2]).toEqual(['IQG09', '1']);
  });

  test('nested objects become dotted columns, deeper ones and lists stay JSON, said once', () => {
    const { tables, issues } = read([
      { a: { b: { c: { d: { e: 1 } } } }, list: [1, 2], 'a.b': 2 },
      { list: ['x'] },
    ]);
    expect(tables[0]?.rows).toEqual([
      ['a.b.c.d', 'list', 'a.b'],
      ['{"e":1}', '[1,2]', '2'],
      ['', '["x"]'],
    ]);
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['nested_value', 1, 'a.b.c.d'],
      ['nested_value', 1, 'list'],
    ]);
  });

  test('a dotted key and a nested one are two columns', () => {
    expect(read([{ 'a.b': 1, a: { b: 2 } }]).tables[0]?.rows).toEqual([
      ['a.b', 'a.b'],
      ['1', '2'],
    ]);
  });

  test('keys that mean something to JavaScript are columns like any other', () => {
    const [table] = read('[{"__proto__":"1","constructor":"2","toString":"3"},{"__proto__":{"x":4}}]').tables;
    expect(table?.rows).toEqual([
      ['__proto__', 'constructor', 'toString', '__proto__.x'],
      ['1', '2', '3'],
      ['', '', '', '4'],
    ]);
  });

  test('an item that is no record keeps its number and is named', () => {
    const { tables, issues } = read([{ a: 1 }, null, 7, { a: 2 }]);
    expect(tables[0]?.rows).toEqual([['a'], ['1'], [], [], ['2']]);
    expect(issues.map(({ code, row, text }) => [code, row, text])).toEqual([
      ['not_a_record', 2, 'null'],
      ['not_a_record', 3, '7'],
    ]);
  });

  test.each([
    [{ page: 1, maxPages: 5, total: 480, items: [{ a: 1 }] }, 'maxPages', '1/5'],
    [[1, 2].map((page) => ({ page, maxPages: 3, items: [{ a: page }] })), 'maxPages', '2/3'],
    [{ count: 3, next: '/gidd?page=2', results: [{ a: 1 }] }, 'next', '/gidd?page=2'],
  ])('pages that are missing are named', (value, column, text) => {
    expect(read(value).issues).toEqual([
      { code: 'pages_missing', severity: 'warning', row: 0, column, text },
    ]);
  });

  test('records lie deeper than a remark of the service beside them', () => {
    const { tables } = read({ messages: [{ text: 'ok' }], result: { records: RECORDS } });
    expect(tables.map(({ name }) => name)).toEqual(['messages', 'result.records']);
    expect(tables[1]?.rows).toEqual(ROWS);
  });

  test('pages of which the last one is empty are one list', () => {
    const pages = [{ result: [{ a: 1 }] }, { result: [{ a: 2 }] }, { result: [] }];
    expect(read(pages).tables.map(({ rows }) => rows)).toEqual([[['a'], ['1'], ['2']]]);
  });

  test('a complete answer, and records with a column `next`, miss no page', () => {
    expect(read([1, 2].map((page) => ({ page, maxPages: 2, items: [{ a: page }] }))).issues).toEqual([]);
    expect(read([{ next: 'Zakho' }]).issues).toEqual([]);
  });

  test('a key that comes twice is said', () => {
    expect(read('[{"a":1,"a":2}]').issues).toEqual([
      { code: 'repeated_key', severity: 'warning', row: 1, column: 'a', text: '' },
    ]);
  });

  test.each([
    [{ success: true, result: { records: [] } }, 'no_figures '],
    [{ isSuccess: true, extra: [] }, 'json_no_records isSuccess, extra'],
    [{ a: 1, b: 'x' }, 'json_no_records a, b'],
    [{ injects: [{ day: 1 }], kind: 'nuzuh-exercise' }, 'file_is_exercise '],
    [[1, 2, 3], 'json_no_records [1,2,3]'],
    ['"text"', 'json_no_records "text"'],
    [{ result: [], isSuccess: true }, 'no_figures '],
    [{ result: null, isSuccess: false, errorMessages: ['Access denied'] }, 'json_refused ["Access denied"]'],
    ['{"a":', 'json_invalid 1:6'],
  ])('without records it fails and says what is there', (value, expected) => {
    expect(failureOf(value)).toBe(expected);
  });

  test('records are laid out by key, whatever the keys', () => {
    const record = fc.dictionary(fc.string({ maxLength: 4 }), fc.string(), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        const [table] = read(`[${records.map((one) => JSON.stringify(one)).join(',')}]`).tables;
        const [header = [], ...rows] = table?.rows ?? [];
        expect(new Set(header).size).toBe(header.length);
        for (const [index, one] of records.entries()) {
          const cells = Object.entries(one).map(([key, text]) => [rows[index]?.[header.indexOf(key)], text]);
          expect(cells.every(([cell, text]) => cell === text)).toBe(true);
        }
      }),
    );
  });

  test('two hundred thousand records are no problem', () => {
    const records = Array.from({ length: 200_000 }, () => '{"place":"HT01"}');
    expect(read(`[${records.join(',')}]`).tables[0]?.rows).toHaveLength(200_001);
  });

  test('the answer of DTM that the fixture holds', () => {
    const { tables } = read(readFileSync('tests/fixtures/01-dtm-api-v3-admin1.json', 'utf8'));
    const [header = [], first = []] = tables[0]?.rows ?? [];
    const cell = (key: string) => first[header.indexOf(key)];
    expect(tables).toHaveLength(1);
    expect([cell('admin1Pcode'), cell('numPresentIdpInd'), cell('numberMales')]).toEqual([
      'IRQ-G09',
      '240000',
      '',
    ]);
    expect(cell('reportingDate')).toBe('2023-12-31T00:00:00');
  });
});
