import { expect, test } from 'vitest';
import type { Crossing } from '../../../src/core/domain/crossing';
import { crossingKinds, crossingsBeside, locatedCrossings } from '../../../src/core/viewmodels/crossings';

const crossing = (name: string, rest: Partial<Crossing> = {}): Crossing => ({
  id: name,
  names: { en: name },
  spellings: [name],
  kind: 'border',
  neighbour: null,
  point: [44, 33],
  within: null,
  isAtTown: false,
  ...rest,
});
const ids = (crossings: readonly Crossing[]) => crossings.map(({ id }) => id);

test('a crossing that is a place of the file is not marked a second time, whichever of its names is used', () => {
  const known = [
    crossing('rabia', { spellings: ['rabia', 'yaarubiyah'], point: [42, 36] }),
    crossing('arar', { point: [41, 31] }),
  ];
  const places = [{ id: '?1', names: { en: 'Al-Yaarubiyah' }, point: [42.3, 36.4] as const }];
  expect(ids(crossingsBeside(known, places))).toEqual(['arar']);
});

test('nor is one that a point of another name stands upon; one a kilometre off is another', () => {
  const at = (longitude: number) => [{ id: '?1', names: { en: 'Point 7' }, point: [longitude, 33] as const }];
  expect(crossingsBeside([crossing('arar')], at(44.001))).toEqual([]);
  expect(ids(crossingsBeside([crossing('arar')], at(44.01)))).toEqual(['arar']);
});

test('one without a position is not drawn and needs no legend', () => {
  const known = [crossing('a', { point: null, kind: 'checkpoint' }), crossing('b')];
  expect(ids(locatedCrossings(known))).toEqual(['b']);
  expect(crossingKinds(known)).toEqual(['border']);
});
