import { carriedDay } from '../../cube/carriedDay';
import type { Cube } from '../../cube/cube';
import { CellState } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import { cellName, type Coordinates } from '../disclosure/countTable';
import {
  dateIndexOf,
  sumsOver,
  type PublishedFigures,
  type PublishedSeries,
} from '../disclosure/publishedFigures';
import { wellFormed } from '../manifest/canonicalJson';
import { writtenFigure } from '../writtenFigure';
import type { FigureToFreeze } from './frozenFigures';
import type { FigureStatus } from './frozenTable';
import { placesWithParts } from './placesWithParts';

/**
 * Every figure that is published, after suppression: those of places as their cubes have them, gaps with their reason,
 * and sums over places. Of a suppressed figure nothing is left but that it is suppressed. `isSuppressed` answers by the
 * name of a cell. Parts of a breakdown that no row told are left out, as they are in the source. O(cells × sums).
 */
export function figuresToFreeze(
  figures: PublishedFigures,
  isSuppressed: (cell: string) => boolean,
): FigureToFreeze[] {
  return figures.series.flatMap((series) =>
    series.dates.flatMap((day) => {
      const all = figuresAt(figures, series, day);
      return all.map((figure) => {
        const { measure, unit, dimension, key, place, level } = figure;
        const at: Coordinates = { measure, unit, day, since: null, level, place, dimension, key };
        return writable(isSuppressed(cellName(at)) ? withoutValue(figure) : figure);
      });
    }),
  );
}

/** Words of a file as JSON can hold them. */
function writable(figure: FigureToFreeze): FigureToFreeze {
  const { place, key, source } = figure;
  return {
    ...figure,
    place: wellFormed(place),
    key: wellFormed(key),
    source: source === null ? null : wellFormed(source),
  };
}

function withoutValue(figure: FigureToFreeze): FigureToFreeze {
  return { ...figure, value: null, upper: null, status: 'suppressed', carriedFrom: null };
}

function figuresAt(figures: PublishedFigures, series: PublishedSeries, day: Day): FigureToFreeze[] {
  const { cube, level } = series;
  const date = dateIndexOf(cube, day);
  if (date < 0) return [];
  const { measure, unit, by } = cube;
  const common = {
    measure,
    unit,
    dimension: by?.dimension ?? null,
    day,
    round: cube.dates[date]?.round ?? null,
  };
  const parts = by === null ? null : placesWithParts(figures, series, day);
  return (by?.keys ?? ['']).flatMap((key, keyIndex) => {
    const own = cube.places.flatMap((place, placeIndex): FigureToFreeze[] => {
      const cell = (date * cube.places.length + placeIndex) * (by?.keys.length ?? 1) + keyIndex;
      const figure = figureAt(cube, cell);
      const isTold = by === null || figure.status !== 'not_reported';
      return isTold ? [{ ...common, key, place, level, ...figure }] : [];
    });
    const sums = level === 'governorate' ? sumsOver(figures, parts?.all ?? cube.places) : [];
    return [
      ...own,
      ...sums.flatMap(({ place, level: sumLevel, members }): FigureToFreeze[] => {
        const sum = sumOf(own, new Set(members), parts?.told ?? null);
        return sum ? [{ ...common, key, place, level: sumLevel, ...sum }] : [];
      }),
    ];
  });
}

type Written = Pick<FigureToFreeze, 'value' | 'upper' | 'status' | 'carriedFrom' | 'source'>;

function figureAt(cube: Cube, cell: number): Written {
  const { value, upper, status, source, carried } = writtenFigure(cube, cell);
  const isSuppressed = cube.states[cell] === CellState.suppressed;
  return {
    value: carried?.value ?? value,
    upper: isSuppressed ? null : upper,
    status: carried?.status === 'at_least' ? carried.status : status,
    carriedFrom: carriedDay(cube, cell),
    source,
  };
}

/**
 * The sum over the members that have a figure; null when none has. Of a breakdown, of which some places tell, a part that
 * nobody told of these is no gap.
 */
function sumOf(
  own: readonly FigureToFreeze[],
  members: ReadonlySet<string>,
  withParts: ReadonlySet<string> | null,
): Written | null {
  const told = own.filter(({ place, value }) => value !== null && members.has(place));
  if (told.length === 0) return null;
  const areAll = withParts
    ? own.every((one) => one.value !== null || !members.has(one.place)) &&
      [...members].every((place) => withParts.has(place))
    : told.length === members.size;
  const isWhole = areAll && told.every(({ status }) => status !== 'at_least');
  const value = told.reduce((sum, one) => sum + (one.value ?? 0), 0);
  const upper = told.reduce((sum, one) => sum + (one.upper ?? one.value ?? 0), 0);
  const sources = new Set(told.map(({ source }) => source));
  const [source = null] = sources;
  return {
    value,
    upper: isWhole && upper > value ? upper : null,
    status: isWhole ? statusOfSum(told) : 'at_least',
    carriedFrom: null,
    source: sources.size === 1 ? source : null,
  };
}

function statusOfSum(parts: readonly FigureToFreeze[]): FigureStatus {
  return parts.some(({ status }) => status !== 'reported') ? 'estimated' : 'reported';
}
