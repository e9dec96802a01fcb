import { expect, test } from 'vitest';
import { compareSnapshots } from '../../../../src/core/publish/comparison/compareSnapshots';
import { impliedSums } from '../../../../src/core/publish/comparison/impliedSums';
import { frozenFigures, type FrozenFigure } from '../../../../src/core/publish/frozen/frozenFigures';
import { made } from '../smallPublication';
import { FIRST, SECOND, wholes } from './wholes';

test('a snapshot set against itself has not changed', () => {
  const { data } = made().snapshot;
  const { unchanged, ...changes } = compareSnapshots(data, data);
  expect(Object.values(changes).flat()).toEqual([]);
  expect(unchanged).toBe(17);
});

test('figures are added, revised and withdrawn', () => {
  const [older, newer] = [
    wholes([`${FIRST} Dahuk 5000`, `${FIRST} Erbil 600`]),
    wholes([`${FIRST} Erbil 650`, `${FIRST} Anbar 70`, `${SECOND} Erbil 700`]),
  ];
  const { added, revised, withdrawn } = compareSnapshots(older, newer);
  expect(added.map(words)).toEqual(['Anbar 70', 'IQ 700', 'Anbar null', 'Erbil 700']);
  expect(withdrawn.map(words)).toEqual(['Dahuk 5000']);
  expect(revised.map(({ before, after }) => [words(before), words(after)])).toEqual([
    ['IQ 5600', 'IQ 720'],
    ['Erbil 600', 'Erbil 650'],
  ]);
});

test('two sets of a person under one id are the same where they have the same members alone', () => {
  const cells = [`${FIRST} Dahuk 500`, `${FIRST} Erbil 600`, `${FIRST} Anbar 700`];
  const north = wholes(cells, 'families', [ownSet('own1', ['Dahuk', 'Erbil'])]);
  const same = wholes(cells, 'families', [ownSet('own1', ['Erbil', 'Dahuk'])]);
  const south = wholes(cells, 'families', [ownSet('own1', ['Erbil', 'Anbar'])]);
  const { added, revised, withdrawn, unchanged } = compareSnapshots(north, south);
  expect([revised, unchanged]).toEqual([[], 4]);
  expect([withdrawn.map(words), added.map(words)]).toEqual([['own1 1100'], ['own1 1300']]);
  expect(compareSnapshots(north, same)).toMatchObject({ added: [], withdrawn: [], unchanged: 5 });
});

test('of two sets under one id both sums are known, each of its own members', () => {
  const few = [`${FIRST} Dahuk 500`, `${FIRST} Erbil 3`, `${FIRST} Anbar 700`];
  const north = ownSet('own1', ['Dahuk', 'Erbil']);
  const figures = frozenFigures(wholes(few, 'families', [north]));
  const others = frozenFigures(wholes(few, 'families', [ownSet('own1', ['Erbil', 'Anbar'])]));
  const isOwn = ({ place, day: at }: FrozenFigure) => place === 'own1' && at === FIRST;
  const sums = impliedSums([], [...figures, ...others]).filter((names) =>
    names.some((name) => name.includes('own1')),
  );
  expect([figures, others].map((all) => all.filter(isOwn).length)).toEqual([1, 1]);
  expect(sums.map((names) => names.slice(1).map((name) => name.split('\t')[5]))).toEqual([
    ['Dahuk', 'Erbil'],
    ['Anbar', 'Erbil'],
  ]);
});

function ownSet(id: string, members: readonly string[]) {
  const names = { en: id };
  return { id, names, short: names, inSentence: names, members };
}

function words({ place, value }: FrozenFigure): string {
  return `${place} ${value}`;
}
