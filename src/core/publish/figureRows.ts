import { cellIndex, type Cube } from '../cube/cube';
import { CellState, hasValue } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Names, PlaceId } from '../domain/place';

/** Which figures of a series are written, and how its places are named. */
export interface WantedFigures {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly places: readonly PlaceId[];
  /** Indexes of dates of the cube. */
  readonly dates: readonly number[];
  readonly nameOf: (place: PlaceId) => string;
}

/** Fixed words, so that a table means the same in every language. */
const STATUS: Record<CellState, string> = {
  [CellState.notReported]: 'not_reported',
  [CellState.reported]: 'reported',
  [CellState.estimated]: 'estimated',
  [CellState.noAccess]: 'no_access',
  [CellState.suppressed]: 'suppressed',
  [CellState.notInBoundary]: 'not_in_boundary',
};
const NO_CODE = '?'; // begins the id of a place that no gazetteer knows

/**
 * Figures as the rows of a long table with a header, one for each date and place, in the columns that the app itself
 * reads. A place without a figure has a row with a blank and the reason: missing is not zero. A figure known by bounds
 * has its upper one in a column of its own, blank where there is none. O(dates × places).
 */
export function figureRows({ dataset, cube, places, dates, nameOf }: WantedFigures): string[][] {
  const level = dataset.level === 'district' ? 'admin2' : 'admin1';
  const count = `${cube.measure}_${cube.unit}`;
  const header = ['reference_date', 'round', `${level}_pcode`, `${level}_name`, count];
  const rows = dates.flatMap((date) => {
    const { day, round } = cube.dates[date] ?? { day: '', round: null };
    return places.map((place) => {
      const cell = cellIndex(cube, date, place);
      const code = place.startsWith(NO_CODE) ? '' : place;
      return [day, String(round ?? ''), code, nameOf(place), ...figureIn(cube, cell)];
    });
  });
  return [[...header, 'upper_bound', 'status', 'source_id', 'source_row'], ...rows];
}

/** Count, upper bound, status, source and row of a cell; blanks for what is not known. */
function figureIn(cube: Cube, cell: number): string[] {
  const state = (cube.states[cell] ?? CellState.notReported) as CellState;
  const row = cube.rows[cell] ?? 0;
  const source = row === 0 ? '' : (cube.sourceIds[cube.sources[cell] ?? 0] ?? '');
  const [value, upper] = [cube.values[cell] ?? 0, cube.uppers[cell] ?? 0];
  const isKnown = hasValue(state);
  const hasBound = upper !== Infinity && (isKnown ? upper !== value : upper > 0);
  return [
    isKnown ? String(value) : '',
    hasBound ? String(upper) : '',
    STATUS[state],
    source,
    row === 0 ? '' : String(row),
  ];
}

/** The names of places in one language; those that the dataset does not name go by their id. */
export function namesIn(
  dataset: DatasetSummary,
  nameOf: (names: Names) => string,
): (place: PlaceId) => string {
  const names = new Map([...dataset.places, ...dataset.unplaced].map((place) => [place.id, place.names]));
  return (place) => nameOf(names.get(place) ?? { en: place });
}
