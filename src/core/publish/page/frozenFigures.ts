import { cellIndex, dateIndexAt, type Cube } from '../../cube/cube';
import { sourceOf } from '../../cube/sourcesOf';
import { CellState } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import type { FigureCell } from '../figureRows';
import { codeOf } from '../writtenFigure';

/**
 * The figures of a measure as a long table that the reader of the shipped tables takes in: a row for each date and
 * place, also without a figure, as it would not be missed otherwise; a column for each cube (one per unit). Bounds and what is suppressed are written as
 * that reader knows them (`12-40`, `<=9`, `suppressed`); what is not known is blank. Only the days given are written.
 * O(dates × places).
 */
export function frozenFigures(
  cubes: readonly Cube[],
  days: ReadonlySet<Day>,
  nameOf: (place: PlaceId) => string,
): FigureCell[][] {
  const rounds = new Map(cubes.flatMap(({ dates }) => dates.map(({ day, round }) => [day, round] as const)));
  const places = [...new Set(cubes.flatMap((cube) => cube.places))];
  const counts = cubes.map(({ measure, unit }) => `${measure}_${unit}`);
  const header = ['reference_date', 'round', 'admin1_pcode', 'admin1_name', ...counts, 'source_id'];
  const rows = [...rounds]
    .filter(([day]) => days.has(day))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, round]) =>
      places.map((place) => {
        const cells = cubes.map((cube) => ({ cube, cell: cellOf(cube, day, place) }));
        const source = cells.map(({ cube, cell }) => sourceOf(cube, cell)).find((one) => one !== null);
        const figures = cells.map(({ cube, cell }) => figureText(cube, cell));
        const code = codeOf(place);
        return [day, round, code, code === null ? place.slice(1) : nameOf(place), ...figures, source ?? ''];
      }),
    );
  return [header, ...rows];
}

/** The cell of a day and place; -1 where the cube has none. */
function cellOf(cube: Cube, day: Day, place: PlaceId): number {
  const index = dateIndexAt(cube.dates, day);
  return cube.dates[index]?.day === day ? cellIndex(cube, index, place) : -1;
}

function figureText(cube: Cube, cell: number): FigureCell {
  const [value = 0, upper = 0, state] = [cube.values[cell], cube.uppers[cell], cube.states[cell]];
  if (state === CellState.suppressed) return Number.isFinite(upper) ? `<=${upper}` : 'suppressed';
  if (state === CellState.estimated && value === upper) return `~${value}`;
  if (state === CellState.estimated) return Number.isFinite(upper) ? `${value}-${upper}` : `${value}+`;
  return state === CellState.reported ? value : null;
}
