import { expect, test } from 'vitest';
import { cubeBuffers, copyCube, cellIndex, dateIndexAt } from '../../../src/core/cube/cube';
import { CubeBuilder } from '../../../src/core/cube/cubeBuilder';
import { FigureCodes } from '../../../src/core/cube/figureCodes';
import { CellState } from '../../../src/core/domain/cellState';
import type { Observation } from '../../../src/core/domain/observation';
import { cubeOf, day } from '../cubeOf';
import { cellsOf } from '../longText';
import { runOfOne } from './runOfOne';

const ONE: Observation = {
  day: day('2015-09-29'),
  round: 30,
  place: 'IQG09',
  key: '',
  state: CellState.reported,
  value: 426_294,
  upper: 426_294,
  row: 2,
  source: 'dtm',
};
const people = () => new CubeBuilder('idps', 'individuals', null);

test('dates stand in calendar order and places in text order, whichever came first', () => {
  const cube = cubeOf(['2016-03-31 B 4', '2015-09-29 B 2', '2016-03-31 A 3', '2015-09-29 A 1']);
  expect(cube.dates.map((date) => date.day)).toEqual(['2015-09-29', '2016-03-31']);
  expect(cube.places).toEqual(['A', 'B']);
  expect([...cube.values]).toEqual([1, 2, 3, 4]);
  expect([...cube.uppers]).toEqual([1, 2, 3, 4]);
  expect([...cube.rows]).toEqual([5, 3, 4, 2]);
});

test('a cell no row speaks of is not reported', () => {
  const cube = cubeOf(['2015-09-29 A 0', '2016-03-31 B 4']);
  expect([...cube.states]).toEqual([CellState.reported, 0, 0, CellState.reported]);
  expect([...cube.rows]).toEqual([2, 0, 0, 3]);
});

test('a cell told twice alike counts once; told differently, it is withheld for good', () => {
  const builder = people();
  const placed = [
    ONE,
    ONE,
    { ...ONE, value: 5, upper: 5 },
    ONE,
    { ...ONE, state: CellState.notReported, value: 0, upper: 0 },
  ].map((one) => builder.add(one));
  expect(placed).toEqual(['new', 'repeated', 'conflicting', 'conflicting', 'conflicting']);
  expect(cellsOf(builder.build('a.csv'))).toEqual(['2015-09-29 IQG09: notReported 0']);
});

test('a zero and a missing cell contradict each other', () => {
  const builder = people();
  builder.add({ ...ONE, value: 0, upper: 0 });
  expect(builder.add({ ...ONE, state: CellState.notReported, value: 0, upper: 0 })).toBe('conflicting');
});

test('a date carries its round wherever one of its rows gives it, the lowest of several', () => {
  const rounds = [null, 31, 30, null];
  const forwards = people();
  const backwards = people();
  rounds.forEach((round, index) => forwards.add({ ...ONE, round, place: `P${index}` }));
  rounds.toReversed().forEach((round, index) => backwards.add({ ...ONE, round, place: `P${index}` }));
  expect(forwards.build('a.csv').dates).toEqual([{ day: '2015-09-29', round: 30 }]);
  expect(backwards.build('a.csv').dates).toEqual([{ day: '2015-09-29', round: 30 }]);
});

test('each of a thousand sources stays with its own cell', () => {
  const builder = people();
  for (let index = 0; index < 1000; index++) builder.add({ ...ONE, place: `P${index}`, source: `s${index}` });
  const cube = builder.build('a.csv');
  const sources = cube.places.map((_, index) => cube.sourceIds[cube.sources[index] ?? -1]);
  expect(sources).toEqual(cube.places.map((place) => place.replace('P', 's')));
});

test('twenty thousand places at two dates keep apart', () => {
  const builder = people();
  const placed = new Set<string>();
  for (const date of ['2015-09-29', '2016-03-31']) {
    for (let index = 0; index < 20_000; index++) {
      placed.add(builder.add({ ...ONE, day: day(date), place: `P${index}`, value: index, upper: index }));
    }
  }
  expect([...placed]).toEqual(['new']);
  expect(builder.size).toBe(40_000);
});

test('more keys than can be told apart have no size that fits', () => {
  const builder = people();
  for (let index = 0; index <= 2 ** 16; index++) builder.add({ ...ONE, key: `k${index}` });
  expect(builder.size).toBe(Infinity);
});

test('a place called __proto__ is a place like any other', () => {
  expect(cellsOf(cubeOf(['2015-09-29 __proto__ 7']))).toEqual(['2015-09-29 __proto__: reported 7']);
});

test('the cell of a place that is not in the cube has no index', () => {
  const cube = cubeOf(['2015-09-29 A 1', '2016-03-31 B 4']);
  expect([cellIndex(cube, 1, 'A'), cellIndex(cube, 1, 'B'), cellIndex(cube, 1, 'C')]).toEqual([2, 3, -1]);
});

test.each([
  ['2015-09-28', -1],
  ['2015-09-29', 0],
  ['2015-12-31', 0],
  ['2016-03-31', 1],
  ['2024-01-01', 1],
])('on %s the last reference date is number %i', (date, index) => {
  const cube = cubeOf(['2015-09-29 A 1', '2016-03-31 A 4']);
  expect(dateIndexAt(cube.dates, date)).toBe(index);
  expect(dateIndexAt([], date)).toBe(-1);
});

test('a copy can be given away and the original keeps its columns', () => {
  const cube = cubeOf(['2015-09-29 A 1', '2016-03-31 B 4']);
  const copy = copyCube(cube);
  expect(copy).toEqual(cube);
  structuredClone(copy, { transfer: cubeBuffers(copy).filter((buffer) => buffer instanceof ArrayBuffer) });
  expect(cubeBuffers(copy).map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0, 0]);
  expect([...cube.values]).toEqual([1, 0, 0, 4]);
});

test('parts of thousands of cells are added each to its own', () => {
  const [days, places, keys] = [3, 50, 60];
  const cells = days * places * keys;
  const codes = new FigureCodes();
  const builder = new CubeBuilder('idps', 'individuals', 'origin', codes);
  const sums = new Map<string, number>();
  for (let part = 0; part < 2 * cells; part++) {
    const cell = (part * 7919) % cells; // every cell twice, in no order
    const [date, place, key] = [
      Math.floor(cell / (places * keys)),
      Math.floor(cell / keys) % places,
      cell % keys,
    ];
    const count = part % 97;
    const run = runOfOne({
      day: codes.days.encode(`2020-01-0${date + 1}`),
      round: -1,
      place: codes.places.encode(`P${String(place).padStart(2, '0')}`),
      key: codes.keysOf('origin').encode(`K${String(key).padStart(2, '0')}`),
      source: codes.sources.encode('dtm'),
      state: CellState.reported,
      value: count,
      upper: count,
      row: part + 2,
    });
    builder.putParts({ ...run, counts: Float64Array.of(count) });
    sums.set(`${date} ${place} ${key}`, (sums.get(`${date} ${place} ${key}`) ?? 0) + count);
  }
  const { values, uppers, states, rows } = builder.build('table.csv');
  const expected = Array.from({ length: cells }, (_, cell) => {
    const [date, place, key] = [
      Math.floor(cell / (places * keys)),
      Math.floor(cell / keys) % places,
      cell % keys,
    ];
    return sums.get(`${date} ${place} ${key}`);
  });
  expect([...values]).toEqual(expected);
  expect([...uppers]).toEqual(expected);
  expect(new Set(states)).toEqual(new Set([CellState.reported]));
  expect(rows.every((row) => row < 0)).toBe(true);
});

test('plain counts stay plain beside a figure that is known within bounds', () => {
  const codes = new FigureCodes();
  const builder = new CubeBuilder('idps', 'individuals', null, codes);
  const day = codes.days.encode('2024-01-01');
  const source = codes.sources.encode('survey');
  const part = (name: string, value: number, upper: number, row: number) => {
    const state = upper === value ? CellState.reported : CellState.estimated;
    const place = codes.places.encode(name);
    const key = codes.keysOf(null).encode('');
    const run = runOfOne({ day, round: 1, place, key, source, state, value, upper, row });
    builder.putParts(upper === value ? { ...run, counts: Float64Array.of(value) } : run);
  };
  part('a', 5, 5, 2);
  part('b', 1, 4, 3); // a range
  part('a', 7, 7, 4);
  part('c', 9, 9, 5);
  part('b', 2, 2, 6);
  const { places, values, uppers } = builder.build('table.csv');
  expect(places).toEqual(['a', 'b', 'c']);
  expect([...values]).toEqual([12, 3, 9]);
  expect([...uppers]).toEqual([12, 6, 9]);
});
