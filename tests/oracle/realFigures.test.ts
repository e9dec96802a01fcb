import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cube } from '../../src/core/cube/cube';
import { peakOf } from '../../src/core/cube/seriesOf';
import { totalAt } from '../../src/core/cube/totalAt';
import type { Unit } from '../../src/core/domain/measure';
import { readGazetteer } from '../../src/core/gazetteer/readGazetteer';
import { namedRows } from '../../src/core/table/namedRows';
import { csvRows } from '../../src/workers/text/csvSlices';
import { readCubes, type ReadTable } from '../../src/workers/readCubes';
import { daysOf, naiveSum, tellings } from './naiveCount';

const fileOf = (name: string) => readFileSync(new URL(`../../data/iraq/${name}`, import.meta.url));
const PLACES = Array.from({ length: 18 }, (_, index) => `IQG${String(index + 1).padStart(2, '0')}`);
const KRI = ['IQG06', 'IQG09', 'IQG11'];
const SETS = [
  PLACES,
  ...PLACES.map((place) => [place]),
  ...[
    ...fileOf('region-sets.csv')
      .toString()
      .matchAll(/IQG\d\d(?:\|IQG\d\d)*/g),
  ].map(([codes]) => codes.split('|')),
];
const read = new Map<string, ReadTable>();

beforeAll(async () => {
  const gazetteer = readGazetteer(namedRows(csvRows(fileOf('governorates.csv'))));
  const reading = { gazetteer, signal: new AbortController().signal, onProgress: () => undefined };
  for (const file of ['idps.csv', 'idps-families.csv', 'returnees.csv'])
    read.set(file, await readCubes(fileOf(file), { ...reading, file }));
});

function cubeOf(file: string, unit: Unit): Cube {
  const cube = read.get(file)?.cubes.find((one) => one.unit === unit && one.by === null);
  if (!cube) throw new Error(`no ${unit} in ${file}`);
  return cube;
}

describe('every date, set of governorates and unit as counted by hand', () => {
  test.each([
    ['idps.csv', 'individuals', 'idps_individuals', 131],
    ['idps-families.csv', 'families', 'idps_families', 131],
    ['returnees.csv', 'individuals', 'returnee_individuals', 103],
    ['returnees.csv', 'families', 'returnee_families', 103],
  ] as const)('%s in %s', (file, unit, column, dates) => {
    const csv = fileOf(file).toString();
    const told = tellings(csv, column);
    const cube = cubeOf(file, unit);
    expect(cube.dates.map(({ day }) => day)).toEqual(daysOf(csv));
    expect(cube.dates).toHaveLength(dates);
    const wrong: unknown[] = [];
    cube.dates.forEach(({ day }, index) => {
      for (const places of SETS) {
        const { value, upper, coverage } = totalAt(cube, index, places);
        const { low, high, reported } = naiveSum(told, day, places);
        const same = value === low && upper === high && coverage.reported === reported;
        if (!same || coverage.expected !== places.length)
          wrong.push({ day, places, value, low, upper, high });
      }
    });
    expect(wrong).toEqual([]);
  });
});

describe('the figures that were published', () => {
  const figure = (day: string, places: readonly string[]) => {
    const cube = cubeOf('idps.csv', 'individuals');
    return totalAt(
      cube,
      cube.dates.findIndex((date) => date.day === day),
      places,
    );
  };

  test.each([
    ['2015-09-29', 'Iraq', PLACES, 3_206_064],
    ['2015-09-29', 'the Kurdistan Region', KRI, 872_328],
    ['2015-09-29', 'Dahuk', ['IQG09'], 426_294],
    ['2015-09-29', 'Erbil', ['IQG11'], 284_310],
    ['2015-09-29', 'Sulaymaniyah', ['IQG06'], 161_724],
    ['2016-03-31', 'Iraq', PLACES, 3_417_768],
    ['2024-04-30', 'Iraq', PLACES, 1_098_913],
    ['2024-04-30', 'the Kurdistan Region', KRI, 582_501],
  ])('%s %s', (day, _, places, value) => {
    expect(figure(day, places)).toMatchObject({ value, upper: value, complete: true });
  });

  test('round 30 is 29 September 2015', () => {
    expect(cubeOf('idps.csv', 'individuals').dates).toContainEqual({ day: '2015-09-29', round: 30 });
  });

  test('the peak is 31 March 2016', () => {
    expect(peakOf(cubeOf('idps.csv', 'individuals'), PLACES)).toEqual({
      day: '2016-03-31',
      value: 3_417_768,
    });
  });

  test('the national figure is that of the published totals on all 131 dates', () => {
    const lines = fileOf('national-totals.csv').toString().trim().split('\n').slice(1, 132);
    const wrong = lines.filter((line) => {
      const [day = '', , individuals] = line.split(',');
      return figure(day, PLACES).value !== Number(individuals);
    });
    expect(lines).toHaveLength(131);
    expect(wrong).toEqual([]);
  });

  test('Muthanna is a gap, not a zero, on the twelve dates before 12 February 2015', () => {
    const days = daysOf(fileOf('idps.csv').toString());
    const gaps = days.filter((day) => figure(day, ['IQG03']).value === null);
    expect(gaps).toEqual(days.filter((day) => day < '2015-02-12'));
    expect(gaps).toHaveLength(12);
    expect(figure('2014-04-01', PLACES)).toMatchObject({
      value: 443_124,
      upper: null,
      complete: false,
      coverage: { reported: 17, carried: 0, expected: 18, gaps: [{ place: 'IQG03', reason: 'notReported' }] },
    });
  });

  test.each(['idps.csv', 'idps-families.csv', 'returnees.csv'])(
    'every row of %s is a record and raises no issue',
    (file) => {
      const lines = fileOf(file).toString().trim().split('\n').length;
      expect(read.get(file)?.report).toEqual({
        file,
        rows: { physical: lines, records: lines - 1, skipped: 1, rejected: 0 },
        issues: [],
      });
    },
  );
});
