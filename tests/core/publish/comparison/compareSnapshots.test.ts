import { expect, test } from 'vitest';
import { compareSnapshots } from '../../../../src/core/publish/comparison/compareSnapshots';
import type { FrozenFigure } from '../../../../src/core/publish/frozen/frozenFigures';
import { made } from '../smallPublication';
import { FIRST, SECOND, wholes } from './wholes';

test('a snapshot set against itself has not changed', () => {
  const { data } = made().snapshot;
  const { unchanged, ...changes } = compareSnapshots(data, data);
  expect(Object.values(changes).flat()).toEqual([]);
  expect(unchanged).toBe(17);
});

test('figures are added, revised and withdrawn, with the effect on the country', () => {
  const [older, newer] = [
    wholes([`${FIRST} Dahuk 5000`, `${FIRST} Erbil 600`]),
    wholes([`${FIRST} Erbil 650`, `${FIRST} Anbar 70`, `${SECOND} Erbil 700`]),
  ];
  const { added, revised, withdrawn, headlines, told } = compareSnapshots(older, newer);
  expect(added.map(words)).toEqual(['Anbar 70', 'IQ 700', 'Anbar null', 'Erbil 700']);
  expect(withdrawn.map(words)).toEqual(['Dahuk 5000']);
  expect(revised.map(({ before, after }) => [words(before), words(after)])).toEqual([
    ['IQ 5600', 'IQ 720'],
    ['Erbil 600', 'Erbil 650'],
  ]);
  expect(headlines.map(({ after }) => words(after))).toEqual(['IQ 720']);
  expect(told).toEqual([]);
});

test('a figure that one suppresses and the other tells is named', () => {
  const older = wholes([`${FIRST} Dahuk 5000`, `${FIRST} Erbil 600`, `${FIRST} Anbar 70`]);
  const newer = wholes([`${FIRST} Dahuk 5000`, `${FIRST} Erbil 600`, `${FIRST} Anbar 3`]);
  const { told } = compareSnapshots(older, newer);
  expect(told.map(({ before, after }) => [words(before), after.status])).toEqual([
    ['Anbar 70', 'suppressed'],
    ['Erbil 600', 'suppressed'],
  ]);
});

function words({ place, value }: FrozenFigure): string {
  return `${place} ${value}`;
}
