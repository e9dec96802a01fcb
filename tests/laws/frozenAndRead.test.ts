import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cube } from '../../src/core/cube/cube';
import { readGazetteer } from '../../src/core/gazetteer/readGazetteer';
import { snapshotTables } from '../../src/core/publish/page/snapshotTables';
import { namedRows } from '../../src/core/table/namedRows';
import { readCubes } from '../../src/workers/readCubes';
import { cubeOf, day } from '../core/cubeOf';
import { SMALL_DATASET } from '../core/smallDataset';

const DAYS = ['2015-09-10', '2015-09-29', '2015-10-13'];
const PLACES = ['Dahuk', 'Erbil', 'Anbar', '?Mars'];
const TEXTS = ['426', '0', '<=9', 'suppressed', '12-40', '~7', '5+', ''];

test('figures that are frozen and read again are the same, whatever kind of figure or of empty they are', async () => {
  const text = fc.constantFrom(...TEXTS);
  const grid = fc.array(fc.option(text), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(grid, grid, async (people, families) => {
      const cubes = [
        cubeOf(cellsOf(people), { unit: 'individuals' }),
        cubeOf(cellsOf(families), { unit: 'families' }),
      ];
      fc.pre(cubes.some(({ rows }) => rows.length > 0));
      const again = await readAgain(cubes, DAYS);
      for (const cube of cubes) {
        const same = again.find(({ unit }) => unit === cube.unit);
        for (const date of DAYS)
          for (const place of PLACES) {
            expect([date, place, ...figureOf(same, date, place)]).toEqual([
              date,
              place,
              ...figureOf(cube, date, place),
            ]);
          }
      }
    }),
    { numRuns: 60 },
  );
});

test('a place without a figure on the date that is frozen is still missed', async () => {
  const cube = cubeOf(['2015-09-10 Dahuk 1', '2015-09-29 Erbil 2']);
  const [again] = await readAgain([cube], ['2015-09-29']);
  expect(again?.places.toSorted()).toEqual(['Dahuk', 'Erbil']);
});

test('a date that was not chosen is not in the table at all', async () => {
  const cube = cubeOf(['2015-09-10 Dahuk 7777', '2015-09-29 Dahuk 8888']);
  const { figures } = tablesOf([cube], ['2015-09-29']);
  expect(figures).toContain('8888');
  expect(figures).not.toContain('7777');
  expect(figures).not.toContain('2015-09-10');
});

function cellsOf(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text, index) =>
    text === null
      ? []
      : [`${DAYS[Math.floor(index / PLACES.length)]} ${PLACES[index % PLACES.length]} ${text}`],
  );
}

function tablesOf(cubes: readonly Cube[], days: readonly string[]) {
  const context = { sources: [], events: [], crossings: [], population: [] };
  const outlines = { outlines: null, surroundings: null };
  return snapshotTables({
    dataset: SMALL_DATASET,
    cubes,
    days: new Set(days.map(day)),
    context,
    ...outlines,
  });
}

async function readAgain(cubes: readonly Cube[], days: readonly string[]): Promise<readonly Cube[]> {
  const { figures, gazetteer } = tablesOf(cubes, days);
  const places = namedRows(
    gazetteer
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')),
  );
  const { cubes: read } = await readCubes(new TextEncoder().encode(figures), {
    file: 'figures.csv',
    gazetteer: readGazetteer(places),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return read;
}

/** State, value and bound of a cell; those of a cell that is not reported where the cube has none. */
function figureOf(cube: Cube | undefined, date: string, place: string): readonly unknown[] {
  const dateIndex = cube?.dates.findIndex((one) => one.day === date) ?? -1;
  const placeIndex = cube?.places.indexOf(place) ?? -1;
  if (!cube || dateIndex < 0 || placeIndex < 0) return [0, 0, 0];
  const at = dateIndex * cube.places.length + placeIndex;
  return [cube.states[at], cube.values[at], cube.uppers[at]];
}
