import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/workers/failed';
import type { Progress } from '../../src/workers/procedures';
import { readCubes } from '../../src/workers/readCubes';
import { cellsOf } from '../core/longText';
import { SMALL_IRAQ } from '../core/smallIraq';

const HEADER = 'reference_date,admin1_name,idps';
const NEVER = new AbortController().signal;

function reading(
  bytes: Uint8Array | string,
  signal = NEVER,
  onProgress: (one: Progress) => void = () => undefined,
) {
  const file = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return readCubes(file, { file: 'table.csv', gazetteer: SMALL_IRAQ, signal, onProgress });
}

async function read(bytes: Uint8Array | string) {
  const { cubes, report } = await reading(bytes);
  return {
    cells: cubes.flatMap(cellsOf),
    rows: report.rows,
    issues: report.issues.map(({ code, severity, count }) => `${severity} ${code} ×${count}`),
  };
}

describe('a table that cannot be used fails and says why', () => {
  test.each([
    ['nothing', '', 'no_figures', 'table.csv'],
    ['a mark and nothing', '\ufeff', 'no_figures', 'table.csv'],
    ['a header only', `${HEADER}\n`, 'no_figures', 'table.csv'],
    ['a header and blank lines', `${HEADER}\n\n,,\n`, 'no_figures', 'table.csv'],
    ['a header and rejected rows', `${HEADER}\nsoon,Dahuk,5\n`, 'no_figures', 'table.csv'],
    ['prose', 'Dear colleagues\nplease find attached\n', 'not_a_table', 'Dear colleagues'],
    ['no date', 'governorate,idps\nDahuk,5\n', 'no_date_column', 'governorate, idps'],
    ['no place', 'date,idps\n2015-09-29,5\n', 'no_place_column', 'date, idps'],
    ['no count', 'date,governorate\n2015-09-29,Dahuk\n', 'no_count_column', 'date, governorate'],
  ])('%s', async (_, text, code, detail) => {
    const failure = await reading(text).then(() => null, failureOf);
    expect(failure?.code).toBe(code);
    expect(failure?.detail).toMatch(detail);
  });

  test('more cells than memory is for', async () => {
    const days = Array.from({ length: 7200 }, (_, index) => {
      const [year, month, date] = [
        2000 + Math.floor(index / 336),
        1 + (Math.floor(index / 28) % 12),
        1 + (index % 28),
      ];
      return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')},Place ${index},5`;
    });
    expect(await reading([HEADER, ...days].join('\n')).then(() => null, failureOf)).toEqual({
      code: 'data_too_large',
      detail: 'table.csv',
    });
  });
});

describe('an encoding', () => {
  const text = 'reference_date\tadmin1_name\tidps\r\n2015-09-29\tبغداد\t٥٧٧٥٨٤\r\n';
  const cells = ['2015-09-29 IQG08: reported 577584'];

  test('of Excel (UTF-16, tabs, Arabic digits) is known by its mark', async () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(await read(little)).toMatchObject({ cells, issues: [] });
    expect(await read(big)).toMatchObject({ cells, issues: [] });
  });

  test('of UTF-8 is known with and without a mark', async () => {
    expect(await read(text)).toMatchObject({ cells, issues: [] });
    expect(await read(`\ufeff${text}`)).toMatchObject({ cells, issues: [] });
  });

  test('of Windows-1256 is guessed, and the guess is told', async () => {
    const issues = ['warning encoding_guessed ×1'];
    const file = `${HEADER}\n2015-09-29,بغداد,577584\n`;
    expect(await read(windows1256(file))).toMatchObject({ cells, issues });
  });

  test('of Windows-1256 is found also when the first Arabic name stands far down', async () => {
    const filler = '2015-09-29,Dahuk,5\n'.repeat(5000);
    const { cells: found } = await read(windows1256(`${HEADER}\n${filler}2015-09-29,بغداد,577584\n`));
    expect(found).toContain('2015-09-29 IQG08: reported 577584');
  });

  test('of UTF-8 stays UTF-8 when the file is cut off inside a character', async () => {
    const bytes = new TextEncoder().encode(`${HEADER}\n2015-09-29,بغداد,577584\n2015-09-29,Dahuk,5ب`);
    const { cells: found, issues } = await read(bytes.subarray(0, -1));
    expect(found).toContain('2015-09-29 IQG08: reported 577584');
    expect(issues).toEqual(['error not_a_number ×1']);
  });
});

describe('a hostile table', () => {
  test('with a stray quote loses no row, and tells where it stands', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `2015-09-${10 + (index % 20)},Erbil,5`).join('\n');
    const { cells, rows, issues } = await read(
      `${HEADER}\n2015-09-29,Dahuk,7\n2015-09-29,"Baghdad,9\n${lines}\n`,
    );
    expect(cells).toContain('2015-09-29 IQG08: reported 9');
    expect(cells.filter((cell) => cell.includes('IQG11'))).toHaveLength(20);
    expect(rows).toEqual({ physical: 53, records: 52, skipped: 1, rejected: 0 });
    expect(issues).toContain('warning stray_quote ×1');
  });

  test.each([
    ['in its last column', `${HEADER}\n2015-09-29,Dahuk,7\n2015-09-29,Baghdad,"9\n2015-09-29,Erbil,5\n`],
    ['in its header', `"${HEADER}\n2015-09-29,Dahuk,7\n2015-09-29,Baghdad,9\n2015-09-29,Erbil,5\n`],
    [
      'before quotes that close',
      `${HEADER}\n2015-09-29,"Dahuk,7\n2015-09-29,"Baghdad",9\n2015-09-29,Erbil,5\n`,
    ],
  ])('with a stray quote %s reads the lines below as well', async (_, text) => {
    const { cells, issues } = await read(text);
    expect(cells).toEqual([
      '2015-09-29 IQG08: reported 9',
      '2015-09-29 IQG09: reported 7',
      '2015-09-29 IQG11: reported 5',
    ]);
    expect(issues).toEqual(['warning stray_quote ×1']);
  });

  test('with several lines in a cell keeps them together', async () => {
    const { rows, issues } = await read(
      `${HEADER},note\n2015-09-29,Dahuk,7,"seen\nby us, twice"\n2015-09-29,Erbil,5,\n`,
    );
    expect(rows).toEqual({ physical: 3, records: 2, skipped: 1, rejected: 0 });
    expect(issues).toEqual(['warning lines_in_cell ×1']);
  });

  test('with a quote inside a cell loses nothing', async () => {
    const { cells } = await read(`${HEADER}\n2015-09-29,Camp 5" pipe,7\n2015-09-29,Erbil,5\n`);
    expect(cells).toEqual(['2015-09-29 ?Camp 5" pipe: reported 7', '2015-09-29 IQG11: reported 5']);
  });

  test('with 300 columns is read by the ones that are known', async () => {
    const names = Array.from({ length: 297 }, (_, index) => `column ${index}`);
    const cells = names.map((_, index) => String(index));
    const text = [names.join(',') + `,${HEADER}`, cells.join(',') + ',2015-09-29,Dahuk,5'].join('\n');
    expect((await read(text)).cells).toEqual(['2015-09-29 IQG09: reported 5']);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'with a column and a place called %s',
    async (name) => {
      const { cells } = await read(`${name},${HEADER}\n99,2015-09-29,${name},5\n`);
      expect(cells).toEqual([`2015-09-29 ?${name}: reported 5`]);
      expect(Object.hasOwn(Object.prototype, 'reported')).toBe(false);
    },
  );

  test('with a cell of a megabyte shows only its beginning', async () => {
    const { report } = await reading(`${HEADER}\n2015-09-29,Dahuk,${'x'.repeat(1_000_000)}\n`);
    expect(report.issues.map(({ examples }) => examples[0]?.text.length)).toEqual([200]);
  });

  test('put together from files with different line breaks keeps every row', async () => {
    const { rows, cells } = await read(`${HEADER}\r\n2015-09-29,Dahuk,7\n2015-09-29,Erbil,5\r\n`);
    expect(cells).toEqual(['2015-09-29 IQG09: reported 7', '2015-09-29 IQG11: reported 5']);
    expect(rows.records).toBe(2);
  });
});

describe('a reading', () => {
  test('gives a breakdown and the same figures without it', async () => {
    const { cubes } = await reading(
      'date,governorate,wave,families\n2015-09-29,Dahuk,one,5\n2015-09-29,Dahuk,two,6\n',
    );
    expect(cubes.map((cube) => [cube.by?.dimension ?? null, ...cellsOf(cube)])).toEqual([
      ['wave', '2015-09-29 IQG09 one: reported 5', '2015-09-29 IQG09 two: reported 6'],
      [null, '2015-09-29 IQG09: reported 11'],
    ]);
  });

  test('tells its last progress as complete, with the rows read', async () => {
    const told: Progress[] = [];
    await reading(`${HEADER}\n${'2015-09-29,Dahuk,5\n'.repeat(5000)}`, NEVER, (progress) =>
      told.push(progress),
    );
    expect(told.at(-1)).toEqual({ stage: 'reading', done: 1000, total: 1000, rows: 5001 });
  });

  test('stops when it is aborted on the way', async () => {
    const abort = new AbortController();
    const text = `${HEADER}\n${'2015-09-29,Dahuk,5\n'.repeat(400_000)}`;
    const failure = await reading(text, abort.signal, () => abort.abort()).then(() => null, failureOf);
    expect(failure).toEqual({ code: 'aborted', detail: '' });
  });
});

function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}
