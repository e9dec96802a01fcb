import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { crossingPoints } from '../../../src/core/gazetteer/crossingPoints';
import { normaliseName } from '../../../src/core/gazetteer/normaliseName';
import { namedRows } from '../../../src/core/table/namedRows';

const FILE = new URL('../../../data/iraq/border-crossings.csv', import.meta.url);
const points = crossingPoints(namedRows(Papa.parse<string[]>(readFileSync(FILE, 'utf8')).data));
const at = (name: string) => points.get(normaliseName(name));

test('a crossing is found by each of its names', () => {
  expect(at('Ibrahim Al-Khalil')).toEqual([42.56556, 37.1447222]);
  expect(['IBRAHIM KHALIL', 'Habur', 'إبراهيم الخليل'].map(at)).toEqual(
    Array.from({ length: 3 }, () => at('Ibrahim Al-Khalil')),
  );
  expect(at('Semalka')).toEqual([42.34989, 37.089323]);
});

test('a crossing whose position is not known, and a name that is none, have no point', () => {
  expect(['Bashmagh', 'Khalil', ''].map(at)).toEqual([undefined, undefined, undefined]);
});
