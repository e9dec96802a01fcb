import { expect, test } from 'vitest';
import { readCrossings } from '../../../src/core/gazetteer/readCrossings';
import { namedRows } from '../../../src/core/table/namedRows';

const HEADER = ['name', 'name_ar', 'other_names', 'kind', 'neighbour', 'latitude', 'longitude', 'precision'];
const read = (...cells: string[]) => readCrossings(namedRows([HEADER, cells]))[0];

test('a crossing has its names, the country on the other side and where it lies', () => {
  expect(
    read('Rabia', 'ربيعة', 'Rabea; Al-Yaarubiyah', '', 'Syria', '36.8', '42.09', 'town (DTM location)'),
  ).toEqual({
    id: 'rabia',
    names: { en: 'Rabia', ar: 'ربيعة' },
    spellings: ['rabia', 'ربيعه', 'rabea', 'yaarubiyah'],
    kind: 'border',
    neighbour: { en: 'Syria' },
    within: null,
    point: [42.09, 36.8],
    isAtTown: true,
  });
});

test('what is not told stays unknown: position, kind, country', () => {
  const crossing = read('Gate', '', '', '', '', '', '', 'none');
  expect(crossing).toMatchObject({ kind: 'unknown', neighbour: null, point: null, isAtTown: false });
  expect(read('Gate', '', '', 'checkpoint', '', '34', '44', '')).toMatchObject({ kind: 'checkpoint' });
});

test('the governorate is taken as the list codes it', () => {
  const [crossing] = readCrossings(
    namedRows([
      ['name', 'admin1_pcode'],
      ['Rabia', 'IQG15'],
    ]),
  );
  expect(crossing?.within).toBe('IQG15');
});
