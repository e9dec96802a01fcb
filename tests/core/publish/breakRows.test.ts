import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { SeriesBreak } from '../../../src/core/domain/seriesBreak';
import { readSeriesBreaks } from '../../../src/core/ingest/readSeriesBreaks';
import { breakRows } from '../../../src/core/publish/breakRows';
import { namedRows } from '../../../src/core/table/namedRows';
import { readData } from '../../data/readTable';
import { day } from '../cubeOf';

const BREAK: SeriesBreak = {
  id: 'camps',
  from: day('2020-08-31'),
  measure: 'idps',
  unit: 'individuals',
  dimension: null,
  places: ['IQG09', 'IQG11'],
  severity: 'refuse',
  text: { en: 'Five, not "six".', ar: 'خمسة' },
  source: 'Report 117',
};

test('breaks that are written and read again are the same, those that ship included', () => {
  const read = (breaks: readonly SeriesBreak[]) => readSeriesBreaks(namedRows(breakRows(breaks)));
  expect(read([BREAK])).toEqual([BREAK]);
  expect(read([])).toEqual([]);
  const shipped = readSeriesBreaks(namedRows(Papa.parse<string[]>(readData('iraq/series-breaks.csv')).data));
  expect(shipped.length).toBeGreaterThan(5);
  expect(read(shipped)).toEqual(shipped);
});
