import type { Day } from '../../domain/day';
import type { Dimension, Measure, Unit } from '../../domain/measure';
import type { PlaceId } from '../../domain/place';

/** What a published figure is of. A set is a named group of governorates. */
export type CellLevel = 'country' | 'set' | 'governorate' | 'district';

/** Where a figure stands in what is published. */
export interface Coordinates {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly day: Day;
  /** For a printed change: the earlier day it is counted from. */
  readonly since: Day | null;
  readonly level: CellLevel;
  readonly place: PlaceId;
  readonly dimension: Dimension | null;
  /** Part of the breakdown; empty without one. */
  readonly key: string;
}

/** A figure that is going to be published, and what a reader knows of it should it be suppressed. */
export interface Cell {
  readonly at: Coordinates;
  readonly value: number;
  /** Whether it must be suppressed for itself. */
  readonly isSmall: boolean;
  /** Whether the source suppressed it: its bounds are the source's, and everybody knows them. */
  readonly bySource: boolean;
  /** Whether suppressing it withholds anything: a zero is known, as the others of its kind are published. */
  readonly mayBeSuppressed: boolean;
  /**
   * The bounds of a suppressed figure, for a reader who knows the rules and also which cells are small: the worst case.
   */
  readonly least: number;
  readonly most: number;
  /** Possible values lie so far from each other: 6 where people are families times six. */
  readonly step: number;
  /** How far the largest possible value must lie from the smallest for a small figure to be protected. */
  readonly width: number;
}

/** A cell, by its index, and what it is multiplied with. */
export type Term = readonly [cell: number, factor: number];

/**
 * What a reader knows of several cells together, such as that parts make up a whole: the sum of the terms lies between
 * `least` and `most` from what it is now. Both are 0 for an equation, whose constant part does not matter here: known
 * gaps, parts that fall short of their whole and figures published elsewhere are all in it.
 */
export interface Relation {
  readonly terms: readonly Term[];
  readonly least: number;
  readonly most: number;
}

/** Everything that is published, as cells and the relations between them. */
export interface CountTable {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  /** For each cell the relations it stands in, by index. */
  readonly relationsOf: readonly (readonly number[])[];
}

/** One text for each place in a table; its order is the order of cells. */
export function cellName(at: Coordinates): string {
  const { measure, unit, day, since, level, place, dimension, key } = at;
  return [measure, unit, day, since ?? '', level, place, dimension ?? '', key].join('\t');
}

/** The table of cells and relations, with its index. O(terms). */
export function countTable(cells: readonly Cell[], relations: readonly Relation[]): CountTable {
  const relationsOf: number[][] = cells.map(() => []);
  relations.forEach(({ terms }, index) => {
    for (const [cell] of terms) relationsOf[cell]?.push(index);
  });
  return { cells, relations, relationsOf };
}
