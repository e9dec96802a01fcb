import { expect, test } from 'vitest';
import type { Crossing } from '../../../../src/core/domain/crossing';
import { newPoint } from '../../../../src/core/viewmodels/board/newBoard';
import { pointsOfFile } from '../../../../src/core/viewmodels/board/pointsOfFile';
import { withCrossings, withPlaces } from '../../../../src/core/viewmodels/board/takeOver';

const KHALIL: Crossing = {
  id: 'ibrahimalkhalil',
  names: { en: 'Ibrahim Al-Khalil', ar: 'إبراهيم الخليل' },
  spellings: ['ibrahimalkhalil', 'ابراهيمالخليل', 'habur'],
  kind: 'border',
  neighbour: { en: 'Türkiye' },
  within: 'IQG09',
  point: null,
  isAtTown: false,
};
const GATE: Crossing = {
  ...KHALIL,
  id: 'gate',
  names: { en: 'Gate' },
  spellings: ['gate'],
  kind: 'checkpoint',
};

const point = (id: string, en: string, ar?: string) => newPoint(id, { en, ...(ar !== undefined && { ar }) });
const place = (id: string, en: string) => ({ id, names: { en } });

test('a point is the place of the file with its name, or with another name of its crossing', () => {
  const points = [point('a', 'Ibrahim al Khalil', 'إبراهيم الخليل'), point('b', 'beta'), point('c', 'Gamma')];
  const places = [place('1', 'Habur'), place('2', 'BETA'), place('3', 'Delta')];
  expect([...pointsOfFile(points, places, [KHALIL])]).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

test('a name of two places is nobody’s', () => {
  expect(pointsOfFile([point('a', 'Gate')], [place('1', 'Gate'), place('2', 'gate')], []).size).toBe(0);
});

test('a point without a name is no place', () => {
  expect(pointsOfFile([point('a', '')], [place('1', '–')], []).size).toBe(0);
});

test('the list adds what the board lacks, and says no more than it knows', () => {
  const all = withCrossings([point('point1', 'HABUR')], [KHALIL, GATE], (id) => ({ en: `in ${id}` }));
  expect(all).toHaveLength(2);
  expect(all[1]).toMatchObject({
    id: 'point2',
    names: { en: 'Gate' },
    kind: 'checkpoint',
    governorate: { en: 'in IQG09' },
    status: 'unknown',
    since: null,
    capacity: null,
  });
  expect(withCrossings(all, [KHALIL, GATE], () => null)).toEqual(all);
});

test('the points of a file that the board lacks are added by name', () => {
  const points = [point('point1', 'Alpha')];
  const places = [place('1', 'Alpha'), place('2', 'Beta')];
  const all = withPlaces(points, places, pointsOfFile(points, places, []));
  expect(all.map(({ id, names }) => [id, names.en])).toEqual([
    ['point1', 'Alpha'],
    ['point2', 'Beta'],
  ]);
});
