import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exerciseText } from '../../src/core/exercise/exerciseText';
import { peakOf } from '../../src/core/exercise/gaps';
import { readExercise } from '../../src/core/exercise/readExercise';
import { stockByDay } from '../../src/core/exercise/stockByDay';
import type { Names } from '../../src/core/domain/place';
import { readTable } from './readTable';

const folder = new URL('../../data/exercises/', import.meta.url);
const files = readdirSync(folder).toSorted();
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function scenarioOf(name: string) {
  const read = readExercise(textOf(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
  return read.value.scenario;
}

test('two exercises ship', () => {
  expect(files).toEqual(['border-crossing.json', 'floods.json']);
});

test.each(files)(
  '%s is as the app would write it, and says in each language that it is synthetic',
  (name) => {
    const text = textOf(name);
    const { notice } = JSON.parse(text) as { notice: string };
    expect(exerciseText(notice, scenarioOf(name))).toBe(text);
    expect(notice).toBe('EXERCISE – synthetic · تمرين – بيانات مصطنعة · ڕاهێنان – داتای دروستکراو');
  },
);

test.each(files)('%s speaks three languages', (name) => {
  const { title, about, place, groups, injects } = scenarioOf(name);
  const named: Names[] = [
    title,
    about,
    place.names,
    ...[...groups, ...injects].map((one) => ('name' in one ? one.name : one.text)),
  ];
  const untold = named.filter((names) => names.ar === undefined || names.ckb === undefined);
  expect(untold).toEqual([]);
});

test('both are about places that the shipped figures know', () => {
  const crossings = readTable('border-crossings.csv').map((row) => row('name'));
  expect(crossings).toContain(scenarioOf('border-crossing.json').place.names.en);
  const governorates = readTable('idps.csv').map((row) => row('admin1_name'));
  expect(governorates).toContain(scenarioOf('floods.json').place.names.en);
});

test('the border exercise has all 15,000 people present on day 10, in spite of a closed point', () => {
  const days = stockByDay(scenarioOf('border-crossing.json'));
  expect(peakOf(days)).toMatchObject({ day: 10, stock: 15_000 });
  expect(days.map(({ waiting }) => waiting > 0)).toEqual(days.map(({ day }) => day === 5 || day === 6));
});
