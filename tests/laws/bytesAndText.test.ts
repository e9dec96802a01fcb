import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { failureOf } from '../../src/workers/failed';
import { readTable } from '../../src/workers/readTable';
import { csvSource } from '../../src/workers/tableSource';
import { bytesInMemory } from '../../src/workers/text/fileBytes';
import { messyTable } from './messyTable';

vi.setConfig({ testTimeout: 60_000 });

const IRAQ = shippedPlaces();

/** Everything that came of a reading, or why nothing did. */
async function readingOf(bytes: Uint8Array, way: 'bytes' | 'text', sampled = Infinity) {
  const reading = {
    file: 'table.csv',
    gazetteer: IRAQ,
    emptyToo: true,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  const whole = await csvSource(bytesInMemory(bytes));
  const sample = { ...whole.sample, rows: whole.sample.rows.slice(0, sampled) };
  const source = { ...whole, sample };
  const known = way === 'bytes' ? source : { ...source, regular: null };
  return readTable(known, reading);
}

async function bothWays(bytes: Uint8Array, sampled?: number) {
  const [ofBytes, ofText] = await Promise.all(
    (['bytes', 'text'] as const).map((way) => readingOf(bytes, way, sampled).catch(failureOf)),
  );
  return { ofBytes, ofText };
}

const LONE_SITES = [
  'Operation,Round,Place ID,Admin level,IDP Families',
  ...Array.from({ length: 60 }, (_, row) => `A,30,${row % 7},0,"1,23${row % 10}"`),
];

const POINTS_FIRST = [
  'latitude,longitude,governorate,district,site,idp individuals',
  '36.8,42.8,Dahuk,Sumel,A,10',
  '36.8,42.8,Dahuk,Sumel,B,20',
  'Total,,Dahuk,Sumel,C,30',
  '36.8,42.8,Dahuk,Sumel,D,20',
];

/** Locations under one id and two names, and one without an id far below. */
const RENAMED = [
  'governorate,location id,location,idp individuals',
  ...Array.from(
    { length: 40 },
    (_, row) => `Dahuk,${row % 30},Camp ${row},${(row % 30) + (row === 35 ? 1 : 0)}`,
  ),
];

/** Governorates above their districts, one of which has the same name; the order of dates is that of the rows. */
const TWO_LEVELS = [
  'place,date,idp individuals',
  ...['2020-01-31', '2020-02-29'].flatMap((day) =>
    ['Erbil', 'Erbil', 'Soran', 'Newtown', 'Dahuk', 'Sumel'].map(
      (name, index) => `${name},${day},${index + 10}`,
    ),
  ),
];

/** A column for each day from 2015 on, most cells blank. */
function wideTable(columns: number, rows: number): string[] {
  const days = Array.from({ length: columns }, (_, day) =>
    new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const cells = (row: number) => days.map((_, day) => ((day + row) % 97 === 0 ? String(day + row) : ''));
  return [
    ['site', 'governorate', ...days].join(','),
    ...Array.from({ length: rows }, (_, row) => [`Camp ${row}`, 'Dahuk', ...cells(row)].join(',')),
  ];
}

/** Sites of three days, some told twice, some with quotes, blanks and figures that are no plain counts. */
function longTable(rows: number): string[] {
  const row = (index: number) => {
    const number = index % 700 === 1 ? index - 2 : index;
    const site = index % 500 === 499 ? `"Camp ""${number}"""` : `Camp ${number}`;
    const day = ['2020-01-31', '2020-02-29', '2020-03-31'][Math.floor((index * 3) / rows)] ?? '';
    const figure = index % 13 === 0 ? '<5' : String(number % 50);
    return `${day},${index % 2 ? 'Dahuk' : 'Erbil'},${site}${index % 11 ? '' : ' '},${figure}`;
  };
  return ['date,governorate,site,idp individuals', ...Array.from({ length: rows }, (_, index) => row(index))];
}

const SPELT_AMONG_MANY = [
  'governorate,site,idps',
  ...Array.from({ length: 4000 }, (_, at) => `Dahuk,${at % 7 === 0 ? '"Camp, new"' : 'Camp'} ${at % 3000},5`),
  'Dahuk,Al Zuhur,5',
  'Dahuk,"al-zuhur",6',
  'Total,,9',
];
const NUMBERED_AGAIN = [
  'governorate,subdistrict,site id,site name,idps',
  ...['Hamdaniya', 'Bashiqa'].flatMap((inside) =>
    ['Alpha', 'Beta', 'Gamma'].map((name, at) => `Ninewa,${inside},${at + 1},${name} of ${inside},5`),
  ),
  'Ninewa,Bashiqa,1,Omega,5',
];

describe('a table read from its bytes gives what the parser of text gives', () => {
  test.each([
    ['of two thousand mostly blank columns', wideTable(2000, 120)],
    ['whose rows name a level and a site and nothing around it', LONE_SITES],
    ['whose first column holds coordinates, and a total in one row', POINTS_FIRST],
    ['of locations that have new names', RENAMED],
    ['of locations in two spellings', ['governorate,site,idps', 'Dahuk,Al Zuhur,5', 'Dahuk,al-zuhur,5']],
    ['of locations in two spellings among many', SPELT_AMONG_MANY],
    ['of locations whose ids begin again in each sub-district', NUMBERED_AGAIN],
    ['with another one below', ['governorate,idps', 'Dahuk,5', ',', 'governorate,returnees', 'Dahuk,70']],
    ['of two levels in one column of places', TWO_LEVELS],
    ['longer than what is taken at once', longTable(9000)],
  ])('%s', async (_what, lines) => {
    const { ofBytes, ofText } = await bothWays(new TextEncoder().encode(lines.join('\n')));
    expect(ofBytes).toHaveProperty('report');
    expect(ofBytes).toEqual(ofText);
  });

  test('whatever its rows are', async () => {
    await fc.assert(
      fc.asyncProperty(messyTable, async (text) => {
        const { ofBytes, ofText } = await bothWays(new TextEncoder().encode(text));
        expect(ofBytes).toEqual(ofText);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever stands below the rows that it was understood by', async () => {
    await fc.assert(
      fc.asyncProperty(messyTable, fc.integer({ min: 3, max: 12 }), async (text, sampled) => {
        const { ofBytes, ofText } = await bothWays(new TextEncoder().encode(text), sampled);
        expect(ofBytes).toEqual(ofText);
      }),
      { numRuns: 150 },
    );
  });

  const folders = ['../../data/iraq/', '../fixtures/doctor/'].map((path) => new URL(path, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(csv|txt)$/.test(name))
      .map((name) => new URL(name, folder)),
  );
  test.each(files.map((url) => [url.pathname.split('/').at(-1) ?? '', url] as const))(
    '%s',
    async (_, url) => {
      const { ofBytes, ofText } = await bothWays(readFileSync(url));
      expect(ofBytes).toEqual(ofText);
    },
  );
});
