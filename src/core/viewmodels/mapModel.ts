import { cellIndex, type Cube } from '../cube/cube';
import { emptyKind, hasValue, type EmptyKind } from '../domain/cellState';
import type { DatasetSummary } from '../domain/dataset';
import type { Names, PlaceId } from '../domain/place';
import { classOf } from './classes';
import { shownValue, type Rate } from './shownValue';

/** How one place is drawn: the same for the SVG map, the interactive map and the legend. */
export interface MapMark {
  readonly place: PlaceId;
  readonly names: Names;
  /** Count or rate; null without a figure. */
  readonly value: number | null;
  /** True when more may be missing from the value: it is a lower bound. */
  readonly isFloor: boolean;
  /** Why there is no figure; null when there is one. */
  readonly empty: EmptyKind | null;
  /** Colour class, 0 the lightest; -1 without a figure. */
  readonly classIndex: number;
  readonly selected: boolean;
}

/** What the map and its legend show at one date. */
export interface MapModel {
  readonly marks: readonly MapMark[];
  readonly bounds: readonly number[];
  /** Number of places in each class at this date. */
  readonly histogram: readonly number[];
  /** The kinds of empty that occur at this date. */
  readonly empties: readonly EmptyKind[];
  /** The largest value over all dates: circles are scaled by it. */
  readonly largest: number;
  readonly rate: Rate | null;
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
    const value = shownValue(cube, dateIndex, id, rate);
    return {
      place: id,
      names,
      value,
      isFloor: value !== null && cube.uppers[at] !== cube.values[at],
      empty: hasValue(state) && value !== null ? null : emptyKind(state),
      classIndex: value === null ? -1 : classOf(value, bounds),
      selected: selected.includes(id),
    };
  });
  const histogram = [0, ...bounds].map(
    (_, index) => marks.filter(({ classIndex }) => classIndex === index).length,
  );
  const empties = [...new Set(marks.flatMap(({ empty }) => empty ?? []))];
  return { marks, bounds, histogram, empties, largest, rate };
}

/** The radius of a circle whose area is proportional to its value. In the unit of `most`, the largest radius. */
export function circleRadius(value: number, largest: number, most: number): number {
  return largest > 0 ? most * Math.sqrt(value / largest) : 0;
}
