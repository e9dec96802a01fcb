import { describe, expect, test } from 'vitest';
import { cellsOfRow } from '../../../../src/core/ingest/scan/cellsOfRow';
import { NO_SITE, ODD } from '../../../../src/core/ingest/scan/codedRows';
import { RowCoder, type Coding } from '../../../../src/core/ingest/scan/rowCoder';
import type { RowPlan } from '../../../../src/core/ingest/scan/rowPlan';

/** Day and governorate as one word, a location, latitude and longitude, a count. */
const PLAN: RowPlan = {
  delimiter: ','.charCodeAt(0),
  width: 6,
  spans: [{ first: 0, last: 1 }],
  counts: [5],
  identity: [2],
  sites: 1,
  points: [3, 4],
  labels: [],
};

function coded(text: string | Uint8Array, whole = true): Coding & { readonly bytes: Uint8Array } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { bytes, ...new RowCoder(PLAN).code(bytes, 0, bytes.length, whole) };
}

/** Row numbers of the rows that are not odd. */
function regular({ coded: { rows, flags } }: Coding): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => flags[row] !== ODD);
}

describe('rows of regular text become numbers', () => {
  const { coded: rows, end } = coded(
    '2024-01-31,Dahuk,Zakho,37.1,42.7,120\n2024-01-31,Erbil,Ainkawa,36.2,44,7\r\n2024-01-31,Dahuk,,37.1,42.7,120',
  );

  test('equal words have equal numbers, others others', () => {
    expect([end, rows.rows]).toEqual(['done', 3]);
    expect([...rows.words.subarray(0, 3)]).toEqual([0, 1, 0]);
  });

  test('counts and coordinates are read, also before the end of a text without a last line break', () => {
    expect([...rows.counts.subarray(0, 3)]).toEqual([120, 7, 120]);
    expect([...rows.points.subarray(0, 6)]).toEqual([37.1, 42.7, 36.2, 44, 37.1, 42.7]);
  });

  test('a row that names no location is marked', () => {
    expect([...rows.flags.subarray(0, 3)]).toEqual([0, 0, NO_SITE]);
  });

  test('what tells rows apart differs where the location does', () => {
    const [first, second] = [rows.identities.subarray(0, 2), rows.identities.subarray(2, 4)];
    expect([...first]).not.toEqual([...second]);
  });

  test('a quoted name is the same name', () => {
    const quoted = coded('2024-01-31,Dahuk,"Zakho",37.1,42.7,120\n').coded;
    expect([...quoted.identities.subarray(0, 2)]).toEqual([...rows.identities.subarray(0, 2)]);
  });
});

describe('rows that words alone do not tell of are left to be read as text', () => {
  test('a cell too many, a cell too few, a blank line, a line break in quotes', () => {
    const found = coded('a,b,c,1,2,3\na,b,c,1,2,3,4\na,b,c\n\na,"b\nb",c,1,2,3\na,b,c,1,2,9\n');
    expect(found.end).toBe('done');
    expect(found.coded.rows).toBe(6);
    expect(regular(found)).toEqual([0, 5]);
  });

  test('their bytes are known all the same', () => {
    const { bytes, coded: rows } = coded('a,b,c,1,2,3\na,"b\n""b""",c,1\n');
    const [start, end] = [rows.starts[1] ?? 0, rows.starts[2] ?? 0];
    expect(cellsOfRow(bytes, start, end, PLAN.delimiter)).toEqual(['a', 'b\n"b"', 'c', '1']);
  });

  test('another text than a plain count is numbered', () => {
    const { counts } = coded('a,b,c,1,2,<5\na,b,d,1,2,"1,234"\na,b,e,1,2,<5\n').coded;
    expect([...counts.subarray(0, 3)]).toEqual([-1, -2, -1]);
  });
});

describe('coding ends where a row cannot be found by the rules', () => {
  test('at a quote behind which a letter stands', () => {
    const text = 'a,b,c,1,2,3\na,"b"x,c,1,2,3\n';
    expect(coded(text)).toMatchObject({ end: 'quotes', next: 12 });
  });

  test('at a row that the piece cuts off', () => {
    expect(coded('a,b,c,1,2,3\na,b,c', false)).toMatchObject({ end: 'cut', next: 12 });
  });

  test('at a row that is longer than a block', () => {
    const long = `a,b,c,1,2,3\na,b,${'c'.repeat(1 << 16)},1,2,3\n`;
    expect(coded(long, false)).toMatchObject({ end: 'long', next: 12 });
  });

  test('at bytes that are no UTF-8', () => {
    const bytes = new TextEncoder().encode('a,b,c,1,2,3\na,b,c,1,2,3\n');
    bytes[14] = 0xe9; // é in Windows-1252
    expect(coded(bytes).end).toBe('encoding');
  });
});
