import { cellIndex, countedUnit, isEstimate, type Cube } from '../cube/cube';
import { hasValue, type EmptyKind } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Names } from '../domain/place';
import { breaksBetween, type SeriesBreak } from '../domain/seriesBreak';
import { carriedFrom, type CarriedFrom } from './carried';
import type { CellOf } from './doctor/leftOutFigure';
import { factorOf, type Factor } from './publication';
import type { Headline } from './headline';
import { namesOfPlace } from './selection';

/** One cell behind a figure: the value and the row of the file it stands in. */
export interface TraceCell {
  readonly names: Names;
  readonly value: number | null;
  readonly empty: EmptyKind | null;
  /** True where more may be there: the figure is a lower bound. */
  readonly isFloor: boolean;
  /** True where it is an estimate, the file's own or of families. */
  readonly isEstimated: boolean;
  /** Where the figure was carried forward from; null for one of the date itself. */
  readonly carried: CarriedFrom | null;
  /** 1-based row of the file; negative the first of several that are added up; 0 when the file has no row for it. */
  readonly row: number;
}

/** Where a figure comes from, to the row of the file. */
export interface Trace {
  readonly file: string;
  /** Whom and which day its cells are of, as the file counts them. */
  readonly of: CellOf;
  readonly cells: readonly TraceCell[];
  /** Ids of the sources of these cells, as the file names them. */
  readonly sourceIds: readonly string[];
  /** How families became individuals at this date, by the source's own factor. */
  readonly factor: Factor | null;
  /** Breaks of method anywhere in the series up to the last date: what a comparison over time must mind. */
  readonly breaks: readonly SeriesBreak[];
}

/** The trace of a headline's figure. O(places). */
export function traceOf(dataset: DatasetSummary, cube: Cube, headline: Headline): Trace {
  const { date, selection, total } = headline;
  const dateIndex = cube.dates.findIndex(({ day }) => day === date.day);
  const sourceIds = new Set<string>();
  const cells = selection.places.map((place): TraceCell => {
    const at = cellIndex(cube, dateIndex, place);
    const known = hasValue(cube.states[at] ?? 0);
    if (known) sourceIds.add(cube.sourceIds[cube.sources[at] ?? 0] ?? '');
    const gap = total.coverage.gaps.find((one) => one.place === place);
    return {
      names: namesOfPlace(dataset, place),
      value: known ? (cube.values[at] ?? 0) : null,
      empty: gap?.reason ?? null,
      isFloor: known && cube.uppers[at] !== cube.values[at],
      isEstimated: isEstimate(cube, at),
      carried: carriedFrom(cube, dateIndex, place),
      row: cube.rows[at] ?? 0,
    };
  });
  const first = cube.dates[0]?.day ?? date.day;
  const last = cube.dates.at(-1)?.day ?? date.day;
  return {
    file: cube.file,
    of: { measure: cube.measure, unit: countedUnit(cube), day: date.day },
    cells: cells.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)),
    sourceIds: [...sourceIds],
    factor: factorOf(dataset, cube, date.day),
    breaks: breaksBetween(dataset.breaks, {
      from: first,
      to: last,
      measure: cube.measure,
      unit: countedUnit(cube),
      dimension: null,
      places: selection.places,
    }).filter((one) => one.dimension === null),
  };
}
