import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cube } from '../../src/core/cube/cube';
import { CellState } from '../../src/core/domain/cellState';
import { freeze } from '../../src/core/publish/frozen/freeze';
import { frozenCubes } from '../../src/core/publish/page/frozenCubes';
import { publishedTable } from '../../src/core/publish/disclosure/publishedTable';
import { USUAL_RULES } from '../../src/core/publish/disclosure/suppressionRules';
import { figureTable } from '../../src/core/publish/package/figureTable';
import { figuresOf } from '../core/publish/disclosure/tableOfGrid';
import { cubeOf, day } from '../core/cubeOf';

const DAYS = ['2015-09-10', '2015-09-29', '2015-10-13'];
const PLACES = ['Dahuk', 'Erbil', 'Anbar', '?Mars'];
const TEXTS = ['426', '0', 'suppressed', '12-40', '~7', '5+', ''];

test('figures that are frozen and drawn again are the same, whatever kind of figure or of empty they are', () => {
  const text = fc.constantFrom(...TEXTS);
  const grid = fc.array(fc.option(text), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(grid, grid, (people, families) => {
      const cubes = [
        cubeOf(cellsOf(people), { unit: 'individuals' }),
        cubeOf(cellsOf(families), { unit: 'families' }),
      ];
      const again = frozenCubes(frozen(cubes, DAYS));
      for (const cube of cubes) {
        const same = again.find(({ unit }) => unit === cube.unit);
        for (const date of DAYS)
          for (const place of PLACES) {
            const before = figureOf(cube, date, place);
            expect([date, place, ...figureOf(same, date, place)]).toEqual([date, place, ...before]);
          }
      }
    }),
    { numRuns: 60 },
  );
});

test('a figure is traced to its row in the table that goes with it', () => {
  const cube = cubeOf(['2015-09-10 Dahuk 426', '2015-09-29 Erbil 430', '2015-09-29 Anbar 12']);
  const data = frozen([cube], DAYS);
  const [again] = frozenCubes(data);
  const at = [...(again?.values ?? [])].indexOf(430);
  const row = figureTable(data, () => undefined)[(again?.rows[at] ?? 0) - 1];
  expect(row?.slice(0, 4)).toEqual(['2015-09-29', null, 'governorate', 'Erbil']);
});

test('figures that are told in thousands are known as such in the snapshot, and no others', () => {
  const people = { ...cubeOf(['2015-09-29 Erbil ~43000']), inThousands: 'all' } as const;
  const families = cubeOf(['2015-09-29 Erbil 7100'], { unit: 'families' });
  const again = frozenCubes(frozen([people, families], DAYS));
  expect(again.map(({ unit, inThousands }) => [unit, inThousands])).toEqual([
    ['families', undefined],
    ['individuals', 'all'],
  ]);
});

test('a place without a figure on the date that is frozen is still missed', () => {
  const cube = cubeOf(['2015-09-10 Dahuk 1', '2015-09-29 Erbil 2']);
  const [again] = frozenCubes(frozen([cube], ['2015-09-29']));
  expect(again?.places.toSorted()).toEqual(['Dahuk', 'Erbil']);
});

test('a date that was not chosen is not there at all', () => {
  const cube = cubeOf(['2015-09-10 Dahuk 7777', '2015-09-29 Dahuk 8888']);
  const text = JSON.stringify(frozen([cube], ['2015-09-29']));
  expect(text).toContain('8888');
  expect(text).not.toMatch(/7777|2015-09-10/);
});

function cellsOf(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text, index) =>
    text === null
      ? []
      : [`${DAYS[Math.floor(index / PLACES.length)]} ${PLACES[index % PLACES.length]} ${text}`],
  );
}

/** The frozen table of cubes of which nothing more is suppressed. */
function frozen(cubes: readonly Cube[], days: readonly string[]) {
  const series = cubes.map(
    (cube) => ({ cube, level: 'governorate', familySizes: null, dates: days.map(day) }) as const,
  );
  const figures = figuresOf({ series });
  return freeze(figures, publishedTable(figures, USUAL_RULES), new Set());
}

/** State, value and bound of a cell; those of a cell that is not reported where the cube has none. Of what is suppressed no bound is left. */
function figureOf(cube: Cube | undefined, date: string, place: string): readonly unknown[] {
  const dateIndex = cube?.dates.findIndex((one) => one.day === date) ?? -1;
  const placeIndex = cube?.places.indexOf(place) ?? -1;
  if (!cube || dateIndex < 0 || placeIndex < 0) return [0, 0, 0];
  const at = dateIndex * cube.places.length + placeIndex;
  const state = cube.states[at];
  return state === CellState.suppressed ? [state] : [state, cube.values[at], cube.uppers[at]];
}
