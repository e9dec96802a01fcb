import { cellIndex, type Cube } from '../cube/cube';
import type { Rate } from '../cube/rate';
import type { DatasetSummary } from '../domain/dataset';
import type { Names, PlaceId } from '../domain/place';
import { codesIn, ratedFigure, writtenFigure } from './writtenFigure';

/** Which figures of a series are written, and how its places are named. */
export interface WantedFigures {
  readonly dataset: DatasetSummary;
  readonly cube: Cube;
  readonly places: readonly PlaceId[];
  /** Indexes of dates of the cube. */
  readonly dates: readonly number[];
  readonly nameOf: (place: PlaceId) => string;
  /** The residents that the figures are set against; null for figures alone. */
  readonly rate: Rate | null;
}

/** A cell of such a table: text, a number, or nothing where it is not known. */
export type FigureCell = string | number | null;

/**
 * Figures as the rows of a long table with a header, one for each date and place, in the columns that the app itself
 * reads. A place without a figure has a row with a blank and the reason: missing is not zero. A figure known by bounds
 * has its upper one in a column of its own, blank where there is none; so has one that is carried forward, with its day
 * and what it was then. Of a rate the residents of a place stand at the end, with the figure per 1,000 of them. O(dates ×
 * places).
 */
export function figureRows({ dataset, cube, places, dates, nameOf, rate }: WantedFigures): FigureCell[][] {
  const level = dataset.level === 'district' ? 'admin2' : 'admin1';
  const count = `${cube.measure}_${cube.unit}`;
  const codeOf = codesIn(dataset);
  const header = ['reference_date', 'round', `${level}_pcode`, `${level}_name`, count];
  const rows = dates.flatMap((date) => {
    const { day, round } = cube.dates[date] ?? { day: null, round: null };
    return places.map((place) => {
      const cell = cellIndex(cube, date, place);
      const rated = rate && ratedFigure(cube, cell, place, rate);
      const more = rated ? [rated.residents, rated.per_1000_residents] : [];
      return [day, round, codeOf(place), nameOf(place), ...figureIn(cube, cell), ...more];
    });
  });
  const further = [
    ...(cube.carriedFrom ? ['carried_figure', 'carried_from', 'carried_status'] : []),
    ...(rate ? ['residents', 'per_1000_residents'] : []),
  ];
  return [[...header, 'upper_bound', 'status', 'source_id', 'source_row', ...further], ...rows];
}

/** Count, upper bound, status, source and row of a cell, and what is carried there; null for what is not known. */
function figureIn(cube: Cube, cell: number): FigureCell[] {
  const { value, upper, status, source, row, carried } = writtenFigure(cube, cell);
  const own = [value, upper, status, source, row];
  if (!cube.carriedFrom) return own;
  return [...own, carried?.value ?? null, carried?.day ?? null, carried?.status ?? null];
}

/** The names of places in one language; those that the dataset does not name go by their id. */
export function namesIn(
  dataset: DatasetSummary,
  nameOf: (names: Names) => string,
): (place: PlaceId) => string {
  const names = new Map([...dataset.places, ...dataset.unplaced].map((place) => [place.id, place.names]));
  return (place) => nameOf(names.get(place) ?? { en: place });
}
