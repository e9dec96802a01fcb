import { areFromFamilies } from '../core/cube/areFromFamilies';
import type { Cube } from '../core/cube/cube';
import { partsAtDates } from '../core/cube/partsAtDates';
import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import { totalAt } from '../core/cube/totalAt';
import { hasValue } from '../core/domain/cellState';
import type { TableShelf } from './tableShelf';

/**
 * The parts of a stock at each date: in individuals, as the headline counts, where a file gives as many of their figures
 * and did not make them from families, or else in families, the unit they are mostly published in.
 */
export async function breakdownOf(shelf: TableShelf, query: BreakdownQuery): Promise<Breakdown> {
  const { measure, dimension, places } = query;
  const [families, people] = await Promise.all([
    shelf.cube(measure, 'families', dimension),
    shelf.cube(measure, 'individuals', dimension),
  ]);
  const isOfPeople = people && !(families && (await isFirst(families, people, shelf)));
  const [cube, unit] = isOfPeople ? [people, 'individuals' as const] : [families, 'families' as const];
  const whole = cube && (await shelf.cube(measure, unit, null));
  const totals = new Map(whole?.dates.map(({ day }, index) => [day, totalAt(whole, index, places).value]));
  const parts = cube && partsAtDates(cube, places);
  const dates = cube?.dates.map(({ day }, index) => ({
    day,
    parts: parts?.[index] ?? [],
    total: totals.get(day) ?? null,
  }));
  return { query, unit, file: cube?.file ?? '', sources: cube?.sourceIds ?? [], dates: dates ?? [] };
}

/** Whether families come before people: those were made from them, or are known of fewer parts. */
async function isFirst(families: Cube, people: Cube, shelf: TableShelf): Promise<boolean> {
  if (figuresIn(people) < figuresIn(families)) return true;
  const [homes, all] = await Promise.all([
    shelf.cube(families.measure, 'families', null),
    shelf.cube(people.measure, 'individuals', null),
  ]);
  return homes !== undefined && all !== undefined && areFromFamilies(all, homes);
}

/** How many cells have a figure. O(cells). */
function figuresIn({ states }: Cube): number {
  return states.reduce((sum, state) => sum + Number(hasValue(state)), 0);
}
