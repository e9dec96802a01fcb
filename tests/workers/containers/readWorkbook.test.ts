import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../../src/core/ingest/workbook/cellReference';
import { serialText } from '../../../src/core/ingest/workbook/serialDay';
import { readContainer } from '../../../src/workers/containers/readContainer';
import { workbookOf } from './workbookOf';

async function read(bytes: Uint8Array) {
  const outcome = await readContainer(bytes, 'round.xlsx');
  const file = outcome.ok ? outcome.value[0] : undefined;
  if (file?.kind !== 'tables') throw new Error(outcome.ok ? 'no tables' : JSON.stringify(outcome.failure));
  return file;
}

const failureOf = async (bytes: Uint8Array) => {
  const outcome = await readContainer(bytes, 'round.xlsx');
  return outcome.ok ? 'read' : `${outcome.failure.code} ${outcome.failure.detail}`;
};

const cellsOf = async (cells: string, plan = {}) => {
  const { tables, issues } = await read(
    workbookOf({ sheets: { Sheet: `<row r="1">${cells}</row>` }, ...plan }),
  );
  return {
    cells: tables[0]?.rows[0],
    issues: issues.map(({ code, row, column }) => `${code} ${column}${row}`),
  };
};

describe('the cells of a workbook', () => {
  test.each([
    ['a whole number', '<c><v>1254</v></c>', '1254'],
    ['a fraction with noise', '<c><v>1.1000000000000001</v></c>', '1.1'],
    ['an exponent', '<c><v>1.2E+6</v></c>', '1200000'],
    ['a shared text', '<c t="s"><v>0</v></c>', 'دهوك'],
    ['a shared text in runs, without its reading aid', '<c t="s"><v>1</v></c>', 'IDP families'],
    ['a text in place', '<c t="inlineStr"><is><t>a &amp; b</t></is></c>', 'a & b'],
    ['a line break that XML cannot hold', '<c t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['the result of a formula', '<c t="str"><f>A1&amp;"x"</f><v>Zakho</v></c>', 'Zakho'],
    ['a number a formula gave', '<c><f>SUM(A1:A9)</f><v>42</v></c>', '42'],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a broken reference', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['a day by a format of its own', '<c s="1"><v>45291</v></c>', '2023-12-31'],
    ['a day by a built-in format', '<c s="3"><v>45291</v></c>', '2023-12-31'],
    ['a day and a time', '<c s="1"><v>45291.5</v></c>', '2023-12-31T12:00:00'],
    ['a day as ISO text', '<c t="d"><v>2023-12-31T00:00:00.000Z</v></c>', '2023-12-31'],
    ['a number that only looks like a day', '<c s="2"><v>45291</v></c>', '45291'],
    ['a text in a cell for days', '<c s="1" t="s"><v>0</v></c>', 'دهوك'],
    ['a day before there were days', '<c s="1"><v>-5</v></c>', '-5'],
    ['a lost zero stays lost', '<c><v>7</v></c>', '7'],
    ['a zero kept as text', '<c t="inlineStr"><is><t>007</t></is></c>', '007'],
  ])('%s', async (_, cell, text) => {
    const strings = [
      '<si><t>دهوك</t></si>',
      '<si><r><t xml:space="preserve">IDP </t></r><r><t>families</t></r><rPh><t>aid</t></rPh></si>',
    ];
    const plan = { strings, formats: ['dd/mm/yyyy', '#,##0 &quot;days&quot;'] };
    expect(await cellsOf(cell, plan)).toEqual({ cells: [text], issues: [] });
  });

  test('a month that is shown without its day is the month, unless a day of it was typed', async () => {
    const plan = { formats: ['mmm\\-yy'] };
    const cells = '<c s="1"><v>45261</v></c><c s="1"><v>45291</v></c>';
    expect((await cellsOf(cells, plan)).cells).toEqual(['2023-12', '2023-12-31']);
  });

  test('days of the system of 1904', async () => {
    const plan = { formats: ['yyyy-mm-dd'], date1904: true };
    expect((await cellsOf('<c s="1"><v>43829</v></c>', plan)).cells).toEqual(['2023-12-31']);
  });

  test.each(['Asia/Baghdad', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'days do not depend on %s',
    (zone) => {
      const code = `import { serialText } from './src/core/ingest/workbook/serialDay';
      console.log([42276, 45291, 45291.75].map((serial) => serialText(serial, 1900)).join());`;
      const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
      const said = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', code],
        options,
      );
      expect(said.trim()).toBe('2015-09-29,2023-12-31,2023-12-31T18:00:00');
      expect(serialText(42_276, 1900)).toBe('2015-09-29');
    },
  );

  test('a formula whose result was never stored is named', async () => {
    expect(await cellsOf('<c r="B1"><f>SUM(C1:C9)</f></c><c r="C1"><v>1</v></c>')).toEqual({
      cells: ['', '', '1'],
      issues: ['formula_without_result B1'],
    });
  });
});

describe('the rows of a sheet', () => {
  test('have the numbers of the spreadsheet: leading empty rows and columns stay, trailing ones do not', async () => {
    const inside = `<row r="3"><c r="B3"><v>1</v></c><c r="C3" s="1"/></row><row r="5"><c r="A5"><v>2</v></c></row><row r="900" ht="20"/>`;
    const [table] = (await read(workbookOf({ sheets: { Sheet: inside } }))).tables;
    expect(table).toEqual({
      name: 'Sheet',
      isHidden: false,
      firstRow: 1,
      rows: [[], [], ['', '1'], [], ['2']],
    });
  });

  test('may do without references', async () => {
    const inside = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const [table] = (await read(workbookOf({ sheets: { Sheet: inside } }))).tables;
    expect(table?.rows).toEqual([['1', '2'], ['3']]);
  });

  test('show merged cells once, in the first of them', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="B${number}"><v>9</v></c></row>`;
    const merges = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:A1048576"/></mergeCells>';
    const sheet = `<worksheet><sheetData>${row(1)}${row(2)}${row(3)}</sheetData>${merges}</worksheet>`;
    const { tables, issues } = await read(workbookOf({ sheets: { Sheet: sheet } }));
    expect(tables[0]?.rows).toEqual([['1'], [], ['3', '9']]);
    expect(issues.map(({ code, row: at, column }) => [code, at, column])).toEqual([['merged_cells', 1, 'A']]);
  });

  test('come from every sheet, hidden ones too, which is said', async () => {
    const cell = (number: number) => `<row r="1"><c r="B1"><f>A1</f></c><c r="C1"><v>${number}</v></c></row>`;
    const plan = { sheets: { 'DTM DATASET': cell(1), Lists: cell(2) }, hidden: 'Lists' };
    const { tables, issues } = await read(workbookOf(plan));
    expect(tables.map(({ name, rows }) => [name, rows[0]?.[2]])).toEqual([
      ['DTM DATASET', '1'],
      ['Lists', '2'],
    ]);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['formula_without_result', 'DTM DATASET!B'],
      ['hidden_sheet', 'Lists'],
      ['formula_without_result', 'Lists!B'],
    ]);
  });
});

test('a table of texts comes back as it was written', async () => {
  const text = fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.integer().map(String),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 8 }), async (table) => {
      const rows = table.map((cells, row) => {
        const written = cells.map((cell, column) => writtenCell(cell, `${columnLetters(column)}${row + 1}`));
        return `<row r="${row + 1}">${written.join('')}</row>`;
      });
      const { tables } = await read(workbookOf({ sheets: { Sheet: rows.join('') } }));
      expect(tables[0]?.rows).toEqual(withoutTrailing(table.map((cells) => withoutTrailing(cells))));
    }),
  );
});

/** A cell as a spreadsheet writes it: numbers as such, other texts in place, nothing for an empty one. */
function writtenCell(text: string, reference: string): string {
  if (text === '') return '';
  if (/^-?\d+$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`;
  const escaped = text.replace(/[&<>"]|[^\P{C}]|_x/gu, (part) => {
    return part === '_x' ? '_x005F_x' : `&#${part.codePointAt(0)};`;
  });
  return `<c r="${reference}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

/** The list without the empty items at its end: empty texts, or lists without items. */
function withoutTrailing<T extends string | string[]>(list: T[]): T[] {
  return list.slice(0, list.findLastIndex((item) => item.length > 0) + 1);
}

describe('a workbook that is wrong', () => {
  const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
  test.each([
    [
      'a sheet that breaks off',
      { sheets: { S: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' } },
      'workbook_damaged',
    ],
    [
      'a shared text that is not there',
      { sheets: { S: '<row r="1"><c t="s"><v>9</v></c></row>' } },
      'workbook_damaged',
    ],
    ['a cell that never ends', { sheets: { Sheet: '<row r="1"><c><v>1</row>' } }, 'workbook_damaged'],
    ['no sheets', { sheets: {} }, 'workbook_damaged'],
    [
      'no relations',
      { sheets: { S: oneCell }, more: { 'xl/_rels/workbook.xml.rels': '' } },
      'workbook_damaged',
    ],
    ['a row behind the last', { sheets: { S: '<row r="1048577"/>' } }, 'data_too_large'],
    [
      'a column behind the last',
      { sheets: { S: '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>' } },
      'data_too_large',
    ],
  ])('%s', async (_, plan, code) => {
    expect(await failureOf(workbookOf(plan))).toMatch(code);
  });

  test('rows that would fill the memory with empty cells', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(await failureOf(workbookOf({ sheets: { S: rows.join('') } }))).toBe('data_too_large round.xlsx S');
  });
});
