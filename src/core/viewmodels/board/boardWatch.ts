import { cellIndex, type Cube } from '../../cube/cube';
import type { PlaceCapacity } from '../../domain/capacity';
import { CellState, hasValue } from '../../domain/cellState';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';
import { dailyWatchOf, type DailyWatch } from '../influx/dailyWatch';
import type { DailyThresholds } from '../influx/thresholds';
import type { BoardPoint, Direction } from './board';
import { countOn } from './countsOfPoint';
import { noFigures } from '../../cube/noFigures';

/** A daily flow of people from a file, and which of its places the points of a board are. */
export interface FlowOfFile {
  readonly series: Cube;
  readonly capacities: readonly PlaceCapacity[];
  readonly placeOf: ReadonlyMap<string, PlaceId>;
}

/** The day and direction that a board is looked at, and by which thresholds. */
export interface BoardQuestion {
  readonly day: Day;
  readonly direction: Direction;
  readonly thresholds: DailyThresholds;
  /** Null without a file. */
  readonly flow: FlowOfFile | null;
}

/** All days of which a board has a figure in a direction, in calendar order. O(days × points). */
export function daysOf(points: readonly BoardPoint[], direction: Direction, flow: FlowOfFile | null): Day[] {
  const typed = points.flatMap(({ counts }) =>
    counts.flatMap((one) => (one[direction] === null ? [] : [one.day])),
  );
  const isMatched = points.some(({ id }) => flow?.placeOf.has(id));
  const ofFile = flow && isMatched ? flow.series.dates.map(({ day }) => day) : [];
  return [...new Set([...typed, ...ofFile])].toSorted();
}

/**
 * The influx watch over the points of a board: the workbench's own, over a series in which what was typed in goes before
 * what the file says of the same day. O(points × days).
 */
export function boardWatchOf(points: readonly BoardPoint[], question: BoardQuestion): DailyWatch {
  const { day, direction, thresholds, flow } = question;
  const places = points.map(({ id, names }) => ({ id, names }));
  const capacities = points.flatMap(({ id }) => {
    const place = flow?.placeOf.get(id);
    return (flow?.capacities ?? [])
      .filter((one) => one.place === place)
      .map((one) => ({ ...one, place: id }));
  });
  const typed = points.flatMap(({ id, capacity }): [PlaceId, number][] =>
    capacity === null ? [] : [[id, capacity]],
  );
  return dailyWatchOf({ places, unplaced: [], capacities }, seriesOf(points, direction, flow), {
    day,
    thresholds,
    capacities: new Map(typed),
    selected: [],
  });
}

/** Whether the figure of a point on a day was typed in or is of the file; null without one. */
export function originOf(
  point: BoardPoint,
  { day, direction, flow }: Omit<BoardQuestion, 'thresholds'>,
): 'typed' | 'file' | null {
  if (countOn(point, day, direction) !== null) return 'typed';
  const cell = flow ? cellOfFile(flow, point.id, day) : -1;
  return hasValue(flow?.series.states[cell] ?? CellState.notReported) ? 'file' : null;
}

function cellOfFile({ series, placeOf }: FlowOfFile, id: string, day: Day): number {
  const place = placeOf.get(id);
  const date = series.dates.findIndex((one) => one.day === day);
  return place === undefined || date < 0 ? -1 : cellIndex(series, date, place);
}

/** What was typed in and what the file says, as one series of the points. */
function seriesOf(points: readonly BoardPoint[], direction: Direction, flow: FlowOfFile | null): Cube {
  const days = daysOf(points, direction, flow);
  const size = days.length * points.length;
  const cube: Cube = {
    measure: direction,
    unit: 'individuals',
    dates: days.map((day) => ({ day, round: null })),
    places: points.map(({ id }) => id),
    by: null,
    ...noFigures(size),
    sourceIds: [],
    file: flow?.series.file ?? '',
  };
  for (const [date, day] of days.entries()) {
    for (const [index, point] of points.entries()) {
      const at = date * points.length + index;
      const typed = countOn(point, day, direction);
      const cell = flow ? cellOfFile(flow, point.id, day) : -1;
      cube.states[at] = typed === null ? (flow?.series.states[cell] ?? 0) : CellState.reported;
      cube.values[at] = typed ?? flow?.series.values[cell] ?? 0;
      cube.uppers[at] = typed ?? flow?.series.uppers[cell] ?? 0;
    }
  }
  return cube;
}
