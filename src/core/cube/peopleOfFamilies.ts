import { CellState } from '../domain/cellState';
import type { Cube } from './cube';

/**
 * The people of a cube of families, each counted as so many (spec 4.1.9): all of it estimated, and never made of
 * individuals. Cells are whole people, so that their sums are too. Bounds are multiplied; what has no figure stays
 * without. O(cells).
 */
export function peopleOfFamilies(families: Cube, perFamily: number): Cube {
  const times = (column: Float64Array) => column.map((count) => peopleIn(count, perFamily));
  return {
    ...families,
    unit: 'individuals',
    perFamily,
    values: times(families.values),
    uppers: times(families.uppers),
    states: families.states.map((state) => (state === CellState.reported ? CellState.estimated : state)),
    rows: families.rows.slice(),
    sources: families.sources.slice(),
  };
}

/** The people in some families of a cell: whole ones. */
export function peopleIn(families: number, perFamily: number): number {
  return Math.round(families * perFamily);
}
