import { cellIndex, isEstimate, type Cube } from '../cube/cube';
import { emptyKind, hasValue, type NoFigure } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Names, PlaceId } from '../domain/place';
import { carriedFrom, type CarriedFrom } from './carried';
import { classOf, ladderBounds } from './classes';
import { shownValue, type Rate } from '../cube/rate';

/** How one place is drawn: the same for the SVG map, the interactive map and the legend. */
export interface MapMark {
  readonly place: PlaceId;
  readonly names: Names;
  /** Count, rate or change; null without one. */
  readonly value: number | null;
  /** True when more may be missing from the value: it is a lower bound. */
  readonly isFloor: boolean;
  /** True where it is an estimate, the file's own or of families. */
  readonly isEstimated: boolean;
  /** Where the figure was carried forward from; null for one of this date. */
  readonly carried: CarriedFrom | null;
  /** Why there is no figure; null when there is one. */
  readonly empty: NoFigure | null;
  /** Colour class: 0 the lightest, or the largest fall; -1 without a figure. */
  readonly classIndex: number;
  readonly selected: boolean;
}

/** What the map and its legend show at one date. */
export interface MapModel {
  readonly marks: readonly MapMark[];
  readonly bounds: readonly number[];
  /** Number of places in each class at this date; a figure of zero is in none of figures. */
  readonly histogram: readonly number[];
  /** The kinds of empty that occur. */
  readonly empties: readonly NoFigure[];
  /** The largest value over all dates: circles are scaled by it. */
  readonly largest: number;
  readonly rate: Rate | null;
  /** Figures of one date, or how they differ between two: each has colours of its own. */
  readonly shows: 'figures' | 'change';
}

/** What is asked of a map; `bounds` and `largest` are those of the whole series, so that dates can be compared. */
export interface MapQuestion {
  readonly dateIndex: number;
  readonly selected: readonly PlaceId[];
  readonly bounds: readonly number[];
  readonly largest: number;
  readonly rate: Rate | null;
}

/** The map at one date: a mark for every place of the gazetteer, whether it has a figure or not. O(places). */
export function mapModelOf(dataset: DatasetSummary, cube: Cube, question: MapQuestion): MapModel {
  const { dateIndex, selected, bounds, largest, rate } = question;
  const marks = dataset.places.map(({ id, names }): MapMark => {
    const at = cellIndex(cube, dateIndex, id);
    const state = cube.states[at] ?? 0;
    const value = shownValue(cube, at, id, rate);
    return {
      place: id,
      names,
      value,
      isFloor: value !== null && cube.uppers[at] !== cube.values[at],
      isEstimated: value !== null && isEstimate(cube, at),
      carried: carriedFrom(cube, dateIndex, id),
      empty: hasValue(state) && value !== null ? null : emptyKind(state),
      classIndex: value === null ? -1 : classOf(value, bounds),
      selected: selected.includes(id),
    };
  });
  const histogram = [0, ...bounds].map((_, index) => marks.filter((mark) => isOfClass(mark, index)).length);
  const empties = [...new Set(marks.flatMap(({ empty }) => empty ?? []))];
  return { marks, bounds, histogram, empties, largest, rate, shows: 'figures' };
}

/** True where a place has the colour of a class of figures: a count of zero is paper. */
export function isOfClass({ classIndex, value }: MapMark, index: number): boolean {
  return classIndex === index && value !== 0;
}

/** The radius of a circle whose area is proportional to its value. In the unit of `most`, the largest radius. */
export function circleRadius(value: number, largest: number, most: number): number {
  return largest > 0 ? most * Math.sqrt(value / largest) : 0;
}

/** The sizes by which circles are explained, largest first: rungs of the 1-2-5 ladder, near the largest circle and far below. */
export function circleSizes({ largest }: Pick<MapModel, 'largest'>): number[] {
  const bounds = ladderBounds(largest);
  const sizes = [bounds.at(-1), bounds.at(-3), bounds.at(0)].filter((size) => size !== undefined);
  return [...new Set(sizes)];
}

/** What a legend has to explain beside the classes: zero, which is a figure, and the kinds of empty that occur. */
export function emptyKeys({ shows, marks, empties }: MapModel): ('zero' | NoFigure)[] {
  const hasZero = shows === 'figures' && marks.some(({ value }) => value === 0);
  return [...(hasZero ? (['zero'] as const) : []), ...empties];
}
