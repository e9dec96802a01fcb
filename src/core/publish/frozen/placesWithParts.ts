import { CellState, hasValue } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import type { Cube } from '../../cube/cube';
import { dateIndexOf, type PublishedFigures, type PublishedSeries } from '../disclosure/publishedFigures';

/** The places that a breakdown should tell of at a date, and those that it does tell of. */
interface PlacesOfParts {
  /** Those of the breakdown and of the wholes that are published beside it. */
  readonly all: readonly PlaceId[];
  /** Those with a part that is told, or suppressed, and those of whose people a told zero leaves none to break down. */
  readonly told: ReadonlySet<PlaceId>;
}

/** Which places tell parts at a date: a sum of parts over others lacks what nobody told. O(places × keys). */
export function placesWithParts(
  { series }: PublishedFigures,
  { cube, level }: PublishedSeries,
  day: Day,
): PlacesOfParts {
  const wholes = series.flatMap((one) =>
    one.cube.by === null && one.cube.measure === cube.measure && one.level === level ? [one.cube] : [],
  );
  const all = [...new Set([cube, ...wholes].flatMap(({ places }) => places))];
  const isTold = (place: PlaceId) =>
    cellsOf(cube, place, day).some((cell) => cube.states[cell] !== CellState.notReported) ||
    wholes.some((whole) => cellsOf(whole, place, day).some((cell) => isZero(whole, cell)));
  return { all, told: new Set(all.filter(isTold)) };
}

function cellsOf(cube: Cube, place: PlaceId, day: Day): number[] {
  const [date, at, keys] = [dateIndexOf(cube, day), cube.places.indexOf(place), cube.by?.keys.length ?? 1];
  if (date < 0 || at < 0) return [];
  const first = (date * cube.places.length + at) * keys;
  return Array.from({ length: keys }, (_, key) => first + key);
}

function isZero({ states, uppers }: Cube, cell: number): boolean {
  return hasValue(states[cell] ?? 0) && uppers[cell] === 0;
}
