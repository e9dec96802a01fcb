import { runOfOne } from './runOfOne';
import { describe, expect, test } from 'vitest';
import { SeriesCollector, type Series } from '../../../src/core/cube/seriesCollector';
import { parseCount } from '../../../src/core/ingest/parseCount';
import type { Measure } from '../../../src/core/domain/measure';
import type { SeriesKey } from '../../../src/core/domain/series';
import type { FigureLevel, PlaceLevel } from '../../../src/core/domain/placeLevel';
import { day } from '../cubeOf';

type Row = readonly [level: FigureLevel, rowLevel: PlaceLevel, date: string, place: string, count: string];

const PARENTS: Readonly<Record<string, string>> = {
  Zakho: 'Dahuk',
  Amedi: 'Dahuk',
  Mosul: 'Ninewa',
  Dahuk: 'Iraq',
  Ninewa: 'Iraq',
};

/** The series of rows that state a figure for a place, or for sites in it, and what does not agree. */
function collected(
  rows: readonly Row[],
  measure: Measure = 'idps',
): { readonly series: readonly Series[]; readonly wrong: string[] } {
  const collector = new SeriesCollector();
  rows.forEach(([level, rowLevel, date, place, count], index) => {
    const key: SeriesKey = {
      measure,
      unit: 'individuals',
      dimension: null,
      level,
      rowLevel,
      partition: '',
    };
    const { codes } = collector;
    collector.sinkFor(key).putParts(
      runOfOne({
        ...parseCount(count),
        day: codes.days.encode(day(date)),
        place: codes.places.encode(place),
        key: codes.keysOf(null).encode(''),
        source: codes.sources.encode(''),
        round: -1,
        row: index + 2,
      }),
    );
  });
  const series = collector.build('file.csv', (place) => PARENTS[place] ?? null);
  return {
    series,
    wrong: collector.mismatches.map(({ place, stated, sum }) => `${place}: ${stated} ≠ ${sum}`),
  };
}

/** The figures at a level: `2024-01-31 Dahuk 5`, or `≥5` where nothing bounds them upwards. */
function figuresAt(level: FigureLevel, series: readonly Series[]): string[] {
  const cube = series.find((one) => one.level === level)?.cube;
  return (cube?.dates ?? []).flatMap((date, dateIndex) =>
    (cube?.places ?? []).flatMap((place, index) => {
      const at = dateIndex * (cube?.places.length ?? 0) + index;
      const floor = cube?.uppers[at] === Infinity ? '≥' : '';
      return cube?.rows[at] === 0 ? [] : [`${date.day} ${place} ${floor}${cube?.values[at]}`];
    }),
  );
}

describe('each place has what the file states for it, or else the sum of its parts', () => {
  test('also where only some governorates have a row of their own', () => {
    const { series, wrong } = collected([
      [1, 1, '2024-01-31', 'Ninewa', '50'],
      [2, 2, '2024-01-31', 'Zakho', '3'],
      [2, 2, '2024-01-31', 'Amedi', '4'],
      [2, 2, '2024-01-31', 'Mosul', '50'],
    ]);
    expect(figuresAt(1, series)).toEqual(['2024-01-31 Dahuk 7', '2024-01-31 Ninewa 50']);
    expect(series.map(({ level, stated }) => [level, stated?.places])).toEqual([
      [1, ['Ninewa']],
      [2, ['Amedi', 'Mosul', 'Zakho']],
    ]);
    expect(wrong).toEqual([]);
  });

  test('also where it has one at some dates only', () => {
    const { series } = collected([
      [1, 1, '2024-01-31', 'Dahuk', '8'],
      [2, 2, '2024-02-29', 'Zakho', '3'],
    ]);
    expect(figuresAt(1, series)).toEqual(['2024-01-31 Dahuk 8', '2024-02-29 Dahuk 3']);
  });

  test('what is stated counts once, and is compared with its parts', () => {
    const { series, wrong } = collected([
      [1, 1, '2024-01-31', 'Dahuk', '10'],
      [2, 2, '2024-01-31', 'Zakho', '3'],
      [2, 2, '2024-01-31', 'Amedi', '4'],
    ]);
    expect(figuresAt(1, series)).toEqual(['2024-01-31 Dahuk 10']);
    expect(wrong).toEqual(['Dahuk: 10 ≠ 7']);
  });

  test('districts that have sites only stand beside those with a row of their own', () => {
    const { series } = collected([
      [2, 2, '2024-01-31', 'Zakho', '3'],
      [2, 3, '2024-01-31', 'Amedi', '1'],
      [2, 3, '2024-01-31', 'Amedi', '1'],
      [1, 3, '2024-01-31', 'Ninewa', '6'],
    ]);
    expect(figuresAt(2, series)).toEqual(['2024-01-31 Amedi 2', '2024-01-31 Zakho 3']);
    expect(figuresAt(1, series)).toEqual(['2024-01-31 Dahuk 5', '2024-01-31 Ninewa 6']);
  });

  test('a district that has a row at another date is missing where it has none, and is never nobody', () => {
    const rows: Row[] = [
      [2, 2, '2024-01-31', 'Zakho', '3'],
      [2, 2, '2024-01-31', 'Amedi', '4'],
      [2, 2, '2024-01-31', 'Mosul', '50'],
      [2, 2, '2024-02-29', 'Zakho', '3'],
    ];
    const dahuk = ['2024-01-31 Dahuk 7', '2024-01-31 Ninewa 50', '2024-02-29 Dahuk ≥3'];
    expect(figuresAt(1, collected(rows).series)).toEqual(dahuk);
    expect(figuresAt(1, collected(rows, 'arrivals').series).at(-1)).toBe('2024-02-29 Dahuk 3'); // nobody came to Amedi
    const stated: Row = [1, 1, '2024-02-29', 'Dahuk', '10'];
    expect(figuresAt(1, collected([...rows, stated]).series)).toEqual([
      ...dahuk.slice(0, 2),
      '2024-02-29 Dahuk 10',
    ]);
  });

  test('a district whose sites are not listed any more has nobody left', () => {
    const { series } = collected([
      [2, 4, '2024-01-31', 'Zakho', '3'],
      [2, 4, '2024-01-31', 'Amedi', '4'],
      [2, 4, '2024-02-29', 'Zakho', '3'],
    ]);
    expect(figuresAt(1, series)).toEqual(['2024-01-31 Dahuk 7', '2024-02-29 Dahuk 3']);
    const bySubDistricts = collected([
      [2, 3, '2024-01-31', 'Zakho', '3'],
      [2, 3, '2024-01-31', 'Amedi', '4'],
      [2, 3, '2024-02-29', 'Amedi', '4'],
    ]);
    expect(figuresAt(1, bySubDistricts.series)).toEqual(['2024-01-31 Dahuk 7', '2024-02-29 Dahuk ≥4']);
  });

  test('a row of a site says nothing of districts that have none', () => {
    const rows: Row[] = [
      [2, 2, '2024-01-31', 'Zakho', '3'],
      [2, 2, '2024-01-31', 'Amedi', '4'],
      [2, 4, '2024-01-31', 'Mosul', '50'],
      [2, 2, '2024-02-29', 'Zakho', '3'],
    ];
    expect(figuresAt(1, collected(rows).series)).toEqual([
      '2024-01-31 Dahuk 7',
      '2024-01-31 Ninewa 50',
      '2024-02-29 Dahuk ≥3',
    ]);
    const beside: Row = [2, 4, '2024-01-31', 'Zakho', '1'];
    expect(figuresAt(1, collected([...rows, beside]).series).at(-1)).toBe('2024-02-29 Dahuk ≥3');
    const within: Row = [2, 4, '2024-01-31', 'Amedi', '4'];
    expect(figuresAt(1, collected([...rows, within]).series).at(-1)).toBe('2024-02-29 Dahuk 3');
    const { series } = collected([...rows, within]);
    expect([...(series.find(({ level }) => level === 2)?.ofSites ?? [])]).toEqual(['Amedi', 'Mosul']);
  });

  test('sub-districts and sites of one district tell of the same people', () => {
    const { series, wrong } = collected([
      [2, 4, '2024-01-31', 'Zakho', '3'],
      [2, 3, '2024-01-31', 'Amedi', '7'],
      [2, 4, '2024-01-31', 'Amedi', '1'],
      [2, 4, '2024-01-31', 'Amedi', '5'],
    ]);
    expect(figuresAt(2, series)).toEqual(['2024-01-31 Amedi 7', '2024-01-31 Zakho 3']);
    expect(figuresAt(1, series)).toEqual(['2024-01-31 Dahuk 10']);
    expect(wrong).toEqual(['Amedi: 7 ≠ 6']);
  });

  test('a country is compared with the governorates, however they came about', () => {
    const { wrong } = collected([
      [0, 0, '2024-01-31', 'Iraq', '58'],
      [1, 1, '2024-01-31', 'Ninewa', '50'],
      [2, 2, '2024-01-31', 'Zakho', '3'],
    ]);
    expect(wrong).toEqual(['Iraq: 58 ≠ 53']);
  });
});

test('asking for a figure leaves the codes as they are', () => {
  const collector = new SeriesCollector();
  expect(collector.has(day('2020-01-31'), 'Dahuk', null)).toBe(false);
  expect([collector.codes.days.words, collector.codes.places.words]).toEqual([[], []]);
});

test('what classes come to is bounded by nothing where one may be lacking, also where theirs is suppressed', () => {
  const uppersOf = (partial: readonly 'shelter'[]) => {
    const collector = new SeriesCollector('totals', undefined, partial);
    const { codes } = collector;
    const place = { measure: 'idps', unit: 'individuals', level: 1, rowLevel: 1, partition: '' } as const;
    for (const [name, count] of [
      ['Dahuk', '10'],
      ['Ninewa', '<5'],
    ] as const) {
      collector.sinkFor({ ...place, dimension: 'shelter' }).putParts(
        runOfOne({
          ...parseCount(count),
          day: codes.days.encode(day('2024-01-31')),
          place: codes.places.encode(name),
          key: codes.keysOf('shelter').encode('camp'),
          source: codes.sources.encode(''),
          round: -1,
          row: 2,
        }),
      );
    }
    const whole = collector.build('file.csv', () => null).find(({ cube }) => cube.by === null)?.cube;
    return [...(whole?.uppers ?? [])];
  };
  expect(uppersOf([])).toEqual([10, 4]);
  expect(uppersOf(['shelter'])).toEqual([Infinity, Infinity]);
});
