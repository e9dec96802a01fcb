import { expect, test } from 'vitest';
import { isOfChange } from '../../../src/core/viewmodels/changeNotes';
import { headlineOf } from '../../../src/core/viewmodels/headline';
import { cubeOf } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';

const CUBE = cubeOf([
  '2020-06-30 Dahuk 100',
  '2020-06-30 Erbil 200',
  '2020-07-31 Dahuk 110',
  '2020-08-31 Dahuk 120',
  '2020-08-31 Anbar 500',
]);
const WARNED = {
  ...SMALL_DATASET,
  breaks: SMALL_DATASET.breaks.map((one) => ({ ...one, severity: 'warn' as const })),
};

function notesAt(sinceIndex: number, dateIndex: number, dataset = SMALL_DATASET) {
  const places = ['kri', 'plain'];
  return headlineOf(dataset, CUBE, { places, dateIndex, sinceIndex })?.notes ?? [];
}

test.each([
  ['places in common', notesAt(0, 1), notesAt(-1, 1), 'note-common-places'],
  ['a refused change', notesAt(1, 2), notesAt(-1, 2), 'note-refused'],
  ['a break to be minded', notesAt(1, 2, WARNED), notesAt(-1, 2, WARNED), 'note-break'],
])('without %s a headline has the notes that are not of the change', (_, withChange, without, key) => {
  expect(withChange.map((note) => note.key)).toContain(key);
  expect(withChange.filter((note) => !isOfChange(note))).toEqual(without);
  expect(without.length).toBeGreaterThan(0);
});
