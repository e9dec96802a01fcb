import type { RoundDate } from '../domain/round';
import type { FigureCell } from './figureRows';

/** What a comparison says of a place. Nulls are figures that there are not. */
export interface WrittenChange {
  /** That of the place; null for one that has none. */
  readonly code: string | null;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly absolute: number | null;
  /** In hundredths of the earlier figure. */
  readonly percent: number | null;
  /** Why a figure is missing, or what must be minded. */
  readonly note: string;
}

/**
 * Two dates set against each other as the rows of a table, one for each place. The days stand in the header of the
 * figures, so that no program takes the table for a series. A blank is no figure, never a zero. O(places).
 */
export function comparisonRows(
  from: RoundDate,
  to: RoundDate,
  counted: string,
  places: readonly WrittenChange[],
): FigureCell[][] {
  const header = ['pcode', 'name', `${counted}_${from.day}`, `${counted}_${to.day}`];
  const rows = places.map(({ code, name, before, after, absolute, percent, note }) => [
    code,
    name,
    before,
    after,
    absolute,
    percent === null ? null : Number(percent.toFixed(2)),
    note,
  ]);
  return [[...header, 'change', 'change_percent', 'note'], ...rows];
}
