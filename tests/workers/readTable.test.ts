import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cube } from '../../src/core/cube/cube';
import type { Answers } from '../../src/core/ingest/answers';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { failureOf } from '../../src/workers/failed';
import { readUserFile, type UserReading } from '../../src/workers/openUserFile';
import { readCubes } from '../../src/workers/readCubes';
import { readTable } from '../../src/workers/readTable';
import { csvSource, tableSource } from '../../src/workers/tableSource';
import { bytesInMemory } from '../../src/workers/text/fileBytes';
import { cellsOf } from '../core/longText';
import { readTable as readNationalTotals } from '../data/readTable';

const IRAQ = shippedPlaces();
const data = (file: string) => readFileSync(new URL(`../../data/iraq/${file}`, import.meta.url));
const fixture = (file: string) => readFileSync(new URL(`../fixtures/doctor/${file}`, import.meta.url));

function reading(answers: Answers = {}, signal = new AbortController().signal) {
  return { file: 'table.csv', gazetteer: IRAQ, answers, signal, onProgress: () => undefined };
}

const sourceOf = (bytes: Uint8Array) => csvSource(bytesInMemory(bytes));
const textOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

/** The figures of a cube under the code of what it counts: `IQG15 IQG09 118`, without those that are zero. */
function partsOf({ by, places, values }: Cube): Record<string, number> {
  const sums: Record<string, number> = {};
  by?.keys.forEach((key, index) => {
    const sum = places.reduce((total, _, place) => total + (values[place * by.keys.length + index] ?? 0), 0);
    if (sum > 0) sums[key] = sum;
  });
  return sums;
}

describe('the shipped tables, read by the doctor,', () => {
  test.each([
    'idps.csv',
    'idps-families.csv',
    'idps-by-origin.csv',
    'idps-by-shelter.csv',
    'idps-by-wave.csv',
    'returnees.csv',
  ])('%s gives the same figures as by their own reader', async (file) => {
    const own = await readCubes(data(file), reading());
    const table = await readTable(await sourceOf(data(file)), reading());
    const name = ({ measure, unit, by }: Cube) => `${measure} ${unit} ${by?.dimension ?? ''}`;
    const first = table.series.filter(({ level }) => level === 1).map(({ cube }) => cube);
    expect(new Set(first.map(name))).toEqual(new Set(own.cubes.map(name)));
    for (const cube of own.cubes) {
      const other = first.find((one) => name(one) === name(cube));
      expect(other && cellsOf(other)).toEqual(cellsOf(cube));
    }
    expect(table.report.rows).toEqual(own.report.rows);
  });

  test('turned into one column per date give the national totals', async () => {
    const rows = data('idps.csv')
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const days = [...new Set(rows.slice(1).map(([day = '']) => day))];
    const places = [...new Set(rows.slice(1).map(([, , code = '']) => code))];
    const figures = new Map(rows.slice(1).map(([day, , code, , count]) => [`${day} ${code}`, count ?? '']));
    const lines = places.map((code) =>
      [code, ...days.map((day) => figures.get(`${day} ${code}`) ?? '')].join(','),
    );
    const { series, understanding } = await readTable(
      await sourceOf(textOf([`P-code,${days.join(',')}`, ...lines])),
      reading(),
    );
    expect(understanding.format).toBe('wide-by-date');
    const [cube] = series.map((one) => one.cube);
    if (!cube) throw new Error('no series');
    const national = new Map(
      readNationalTotals('national-totals.csv').map((row) => [
        row('reference_date'),
        Number(row('idps_individuals')),
      ]),
    );
    cube.dates.forEach(({ day }, date) => {
      const sum = cube.places.reduce(
        (all, _, place) => all + (cube.values[date * cube.places.length + place] ?? 0),
        0,
      );
      expect([day, sum]).toEqual([day, national.get(day)]);
    });
  });
});

describe('a matrix of origins and hosts', () => {
  test('gives every pair as its expected result has it', async () => {
    const { long } = JSON.parse(fixture('11-origin-destination-matrix.expected.json').toString('utf8')) as {
      long: { origin: string | null; destination: string; individuals: number | null; status: string }[];
    };
    const { series } = await readTable(
      await sourceOf(fixture('11-origin-destination-matrix.csv')),
      reading(),
    );
    const cube = series.find((one) => one.cube.by?.dimension === 'origin')?.cube;
    const state = (status: string) => (status === 'missing' ? 'notReported' : status);
    expect(
      cube &&
        cellsOf(cube)
          .map((cell) => cell.slice(11))
          .toSorted(),
    ).toEqual(
      long
        .map(({ origin, destination, individuals, status }) => {
          return `${destination} ${origin ?? 'unknown'}: ${state(status)} ${individuals ?? 0}`;
        })
        .toSorted(),
    );
  });
});

describe('a Master List', () => {
  test('gives each breakdown in families, once', async () => {
    const { series } = await readTable(await sourceOf(fixture('04-dtm-iraq-masterlist-r111.csv')), reading());
    const parts = (dimension: string) => {
      const found = series.find(({ cube, level }) => level === 1 && cube.by?.dimension === dimension);
      return found && { unit: found.cube.unit, ...partsOf(found.cube) };
    };
    expect(parts('origin')).toEqual({ unit: 'families', IQG01: 1, IQG10: 1, IQG15: 165, IQG16: 31 });
    expect(parts('shelter')).toEqual({
      unit: 'families',
      camp: 120,
      host_families: 3,
      informal_settlements: 6,
      own_property: 1,
      rented_habitable: 49,
      rented_uninhabitable: 5,
      school_building: 4,
      unfinished_abandoned_building: 10,
    });
    expect(parts('wave')).toEqual({
      unit: 'families',
      august_2014: 145,
      jan_2019: 2,
      july_2017: 8,
      june_july_2014: 2,
      post_17_october_2016: 20,
      post_april_2015: 10,
      post_september_2014: 10,
      pre_june_2014: 1,
    });
  });

  test.each([
    ['families', '600,0,20'],
    ['individuals', '3600,0,120'],
  ])('tells by its sums that its cells are %s', async (unit, cells) => {
    const header = 'Place id,Governorate,District,Households,Individuals,Camp,School building,Host families';
    const { understanding } = await readTable(
      await sourceOf(textOf([header, `1,Dahuk,Sumel,620,3720,${cells}`, `2,Dahuk,Sumel,620,3720,${cells}`])),
      reading(),
    );
    expect(understanding.partUnit).toBe(unit);
  });
});

/** A reading for the page, with what a person said. */
function asked(answers: Answers = {}): UserReading {
  return { ...reading(), answers: { from: 'person', answers } };
}

describe('a file that a person opens', () => {
  const HDX = 'operation,admin1Name,numPresentIdpInd,reportingDate';

  test('shows one operation: that of the places at hand, else that with most figures, or the one chosen', async () => {
    const bytes = textOf([
      HDX,
      'Abroad,Ouest,1,2023-12-31',
      'Abroad,Ouest,2,2022-12-31',
      'Abroad,Nord,2,2022-12-31',
      'Here,Dahuk,5,2023-12-31',
      'Here,Erbil,6,2023-12-31',
      'Here,Baghdad,6,2023-12-31',
      'Here,Anbar,6,2023-12-31',
    ]);
    expect((await readUserFile(bytes, asked())).told.partition).toBe('Here');
    const { told, table } = await readUserFile(bytes, asked({ partition: 'Abroad' }));
    expect(told.partition).toBe('Abroad');
    expect(told.partitions).toEqual(['Abroad', 'Here']);
    expect(table?.cubes.map((cube) => cube.places)).toEqual([['?Nord', '?Ouest']]);
  });

  test.each([
    ['no day', ['governorate,idps', 'Dahuk,5'], 'no_date_column', 'table.csv'],
    ['days either way round', ['date,governorate,idps', '03/04/2020,Dahuk,5'], 'no_figures', 'table.csv'],
    ['no figures', ['date,governorate,idps', ',Dahuk,5'], 'no_figures', 'table.csv'],
  ])('with %s waits and says for what', async (_, lines, code, detail) => {
    const { told, table } = await readUserFile(textOf(lines), asked());
    expect(told.waitsFor).toEqual({ code, detail });
    expect(table).toBeNull();
  });

  test('without a date that can be read says so with the column and its first text', async () => {
    const { told } = await readUserFile(
      textOf(['date,governorate,idps', 'soon,Dahuk,5', 'then,Erbil,6']),
      asked(),
    );
    expect(told.waitsFor).toEqual({ code: 'no_readable_date', detail: 'date: soon', at: { row: 2 } });
  });

  test.each([
    ['no places', ['', 'date,idps', '2020-01-31,5'], 'no_place_column', 'date, idps'],
    ['no counts', ['A list', 'date,governorate', '2020-01-31,Dahuk'], 'no_count_column', 'date, governorate'],
  ])('with %s waits, says where its header stands, and counts its rows', async (_, lines, code, detail) => {
    const { told, table } = await readUserFile(textOf(lines), asked());
    expect(told.waitsFor).toEqual({ code, detail, at: { row: 2 } });
    expect(table).toBeNull();
    expect(told.rows).toEqual({ physical: 3, records: 0, skipped: 2, rejected: 1 });
    expect(told.issues.map(({ code: issue, count }) => [issue, count])).toEqual([['row_waits', 1]]);
  });

  test('that waits for a column says all the same what is odd about its letters and rows', async () => {
    const bytes = Uint8Array.from(Buffer.from('id,,id,caf\xe9\n1,2,3,4\n1,2,3\n\n5,6,7,8,9\n', 'latin1'));
    const { told } = await readUserFile(bytes, asked());
    expect(told.rows).toEqual({ physical: 5, records: 0, skipped: 2, rejected: 3 });
    expect(told.issues.map(({ code, severity, count }) => `${severity} ${code} ×${count}`)).toEqual([
      'error odd_row ×1',
      'ask row_waits ×2',
      'ask encoding_guessed ×1',
      'warning blank_header ×1',
      'warning repeated_header ×1',
      'warning short_row ×1',
    ]);
  });

  test.each([
    ['control characters', ['a\u0003\u0004,\u0000'], 'file_is_binary'],
    ['an archive cut short', ['PK\u0003\u0004,\u0000'], 'archive_damaged'],
  ])('of %s fails and says why', async (_, lines, code) => {
    const failure = await readUserFile(textOf(lines), asked()).then(() => null, failureOf);
    expect(failure?.code).toBe(code);
  });

  test('is read with the answers of a person', async () => {
    const answers: Answers = {
      columns: [
        {
          header: 'People there',
          role: { is: 'count', measure: 'idps', unit: 'families', part: null, day: null },
        },
      ],
      referenceDay: '2020-01-31',
    };
    const { table } = await readUserFile(
      textOf(['Governorate,People there', 'Dahuk,5', 'Erbil,6']),
      asked(answers),
    );
    expect(table?.cubes.map((cube) => [cube.unit, ...cellsOf(cube)])).toEqual([
      ['families', '2020-01-31 IQG09: reported 5', '2020-01-31 IQG11: reported 6'],
    ]);
  });

  test('is given up when it is aborted', async () => {
    const bytes = textOf([
      'date,governorate,idps',
      ...Array.from({ length: 30_000 }, () => '2020-01-31,Dahuk,5'),
    ]);
    const failure = await readUserFile(bytes, { ...asked(), signal: AbortSignal.abort() }).then(
      () => null,
      failureOf,
    );
    expect(failure?.code).toBe('aborted');
  });
});

test('a table that is in memory gives what the same table gives as text', async () => {
  const lines = [
    'date,governorate,idps',
    ...Array.from({ length: 5000 }, (_, row) => `2020-01-31,Place ${row},5`),
  ];
  const table = { name: 'Sheet', rows: lines.map((line) => line.split(',')), firstRow: 1 };
  const [ofText, ofTable] = await Promise.all([
    readTable(await sourceOf(textOf(lines)), reading()),
    readTable(tableSource(table), reading()),
  ]);
  expect(ofTable.report).toEqual(ofText.report);
  expect(ofTable.series.map(({ cube }) => cellsOf(cube))).toEqual(
    ofText.series.map(({ cube }) => cellsOf(cube)),
  );
});

test('a row that only repeats another one does not give its day another round', async () => {
  const lines = [
    'date,round,governorate,district,site,idps individuals',
    '2015-01-31,30,Dahuk,Sumel,A,10',
    '2015-01-31,30,Dahuk,Sumel,B,11',
    '2015-01-31,3,Dahuk,Sumel,A,10',
  ];
  const { report, series } = await readTable(await sourceOf(textOf(lines)), reading());
  expect(report.rows).toEqual({ physical: 4, records: 2, skipped: 2, rejected: 0 });
  expect(series[0]?.cube.dates).toEqual([{ day: '2015-01-31', round: 30 }]);
});
