import { expect, test } from 'vitest';
import { CellState } from '../../../../src/core/domain/cellState';
import { parseIsoDay, type Day } from '../../../../src/core/domain/day';
import { controlDisclosure } from '../../../../src/core/publish/page/controlDisclosure';
import { frozenFigures } from '../../../../src/core/publish/page/frozenFigures';
import { cubeOf } from '../../cubeOf';
import { SMALL_DATASET } from '../../smallDataset';

const DAY = '2015-09-29';
const days = new Set([parseIsoDay(DAY)].filter((day): day is Day => day !== null));
const control = (...rows: string[]) =>
  controlDisclosure({ dataset: SMALL_DATASET, cubes: [cubeOf(rows)], days });

test('figures of many people leave as they are', () => {
  const chosen = cubeOf([`${DAY} Dahuk 1200`, `${DAY} Erbil 0`, `${DAY} Anbar 4500`]);
  expect(controlDisclosure({ dataset: SMALL_DATASET, cubes: [chosen], days })).toEqual({
    cubes: [chosen],
    suppressed: 0,
  });
});

test('a small count goes, and with it one that would give it back; zero and gaps stay', () => {
  const left = control(`${DAY} Dahuk 7`, `${DAY} Erbil 1201`, `${DAY} Anbar 4500`);
  const [cube] = left?.cubes ?? [];
  expect(left?.suppressed).toBe(2);
  const states = cube?.places.map((place, at) => [place, cube.states[at]]);
  expect(states).toContainEqual(['Dahuk', CellState.suppressed]);
  expect(states?.filter(([, state]) => state === CellState.suppressed)).toHaveLength(2);
  const written = JSON.stringify(frozenFigures(left?.cubes ?? [], days, (place) => place));
  expect(written).not.toMatch(/\b7\b/);
  expect(written).toContain('4500');
});

test('of days that do not leave nothing is looked at', () => {
  const left = control(`2014-01-01 Dahuk 3`, `${DAY} Dahuk 1200`, `${DAY} Erbil 1300`);
  expect(left?.suppressed).toBe(0);
});
