import type { Day } from '../domain/day';
import type { FigureCell } from './figureRows';

/** What stands of a place in a table of rates of return. Nulls are figures that there are not. */
export interface WrittenReturn {
  /** That of the place; null for one that has none. */
  readonly code: string | null;
  readonly name: string;
  readonly returnees: number | null;
  readonly displaced: number;
  /** In hundredths. */
  readonly rate: number | null;
}

/**
 * Rates of return as the rows of a table. The day stands in the header, so that no program takes the table for a
 * series; `isComplete` says whether a rate is what it says or at most that. O(places).
 */
export function returnRows(
  day: Day,
  unit: string,
  isComplete: boolean,
  places: readonly WrittenReturn[],
): FigureCell[][] {
  const header = ['pcode', 'name', `returnees_${unit}_${day}`, `idps_from_there_${unit}_${day}`];
  const rows = places.map(({ code, name, returnees, displaced, rate }) => [
    code,
    name,
    returnees,
    displaced,
    rate === null ? null : Number(rate.toFixed(2)),
    rate === null ? null : isComplete ? 'exact' : 'at_most',
  ]);
  return [[...header, 'rate_of_return_percent', 'rate_is'], ...rows];
}
