import type { Dimension, Measure, Unit } from './measure';
import type { CodedFigure } from './codedFigure';
import type { Placed } from './observation';
import type { PartRun } from './partRun';
import type { FigureLevel, PlaceLevel } from './placeLevel';

/** Which figures belong together. Figures of different series are never added. */
export interface SeriesKey {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly dimension: Dimension | null;
  /** The level of the places that figures stand for. */
  readonly level: FigureLevel;
  /** The level of the rows they were read from: rows of locations add up to their district. */
  readonly rowLevel: PlaceLevel;
  /** Country, operation and kind of assessment; empty when the file names none. */
  readonly partition: string;
}

/** What figures are of besides place and date. */
export type FiguresOf = Omit<SeriesKey, 'level' | 'rowLevel'>;

/** What counts where rows give different figures for one place and date. */
export type ConflictRule = 'first' | 'last' | 'sum';

/**
 * What rows are that leave blank the smaller place which others name, and differ from those added up: totals of their
 * place, or more of its parts.
 */
export type BlankPlaces = 'totals' | 'parts';

/** Where the figures of one series go. */
export interface SeriesSink {
  /**
   * Takes the figure of a whole cell. A second one for the same cell repeats or contradicts it; `rule` says which of
   * them counts then, null that none does.
   */
  put(figure: CodedFigure, rule: ConflictRule | null): Placed;
  /** Takes figures of parts, which are added; one that rows contradict each other about is a part without a figure. */
  putParts(run: PartRun): void;
  /** Whether it has taken a figure of a day and place, by their numbers. */
  has(day: number, place: number): boolean;
}

/** Opens the sink of a series; the same one for the same key. */
export type OpenSeries = (key: SeriesKey) => SeriesSink;
