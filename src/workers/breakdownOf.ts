import { partsAtDates } from '../core/cube/partsAtDates';
import type { Breakdown, BreakdownQuery } from '../core/cube/breakdown';
import { totalAt } from '../core/cube/totalAt';
import type { TableShelf } from './tableShelf';

/** The parts of a stock at each date: in families, the unit they were published in, or else in individuals. */
export async function breakdownOf(shelf: TableShelf, query: BreakdownQuery): Promise<Breakdown> {
  const { measure, dimension, places } = query;
  const families = await shelf.cube(measure, 'families', dimension);
  const cube = families ?? (await shelf.cube(measure, 'individuals', dimension));
  const unit = families ? 'families' : 'individuals';
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
