import type { CellState } from './cellState';
import type { Day } from './day';
import type { Dimension, Measure, Unit } from './measure';
import type { PlaceId } from './place';

/** One count of one measure and unit, on its way from a cell of a file into a cube. */
export interface Observation {
  readonly day: Day;
  readonly round: number | null;
  readonly place: PlaceId;
  /** Key of the breakdown; empty text when there is none. */
  readonly key: string;
  readonly state: CellState;
  /** The count, or its lower bound; means nothing unless the state says there is a value. */
  readonly value: number;
  readonly upper: number;
  readonly row: number;
  readonly source: string;
}

/** What became of an observation: two rows for one cell either repeat or contradict each other. */
export type Placed = 'new' | 'repeated' | 'conflicting';

/** Where the observations of one measure, unit and breakdown go. */
export interface ObservationSink {
  add(one: Observation): Placed;
}

/** Opens the sink for one measure, unit and breakdown. */
export type SinkFor = (measure: Measure, unit: Unit, dimension: Dimension | null) => ObservationSink;
