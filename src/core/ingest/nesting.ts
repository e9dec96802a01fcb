import type { PlaceText } from './placeText';

/** How a column that names places of several levels tells the smaller ones, and where these lie. */
export interface Nesting {
  /** Null when codes show nothing. */
  readonly codes: CodeLevels | null;
  /** What the order of the rows and their sums show; all other places are what their codes and names say. */
  readonly placements: readonly Placement[];
}

/** How codes tell levels. */
export interface CodeLevels {
  /** How many signs the codes of each level have at least, larger places first; so many begin the codes inside them. */
  readonly lengths: readonly number[];
  /** The code of all largest places together; null when there is none. */
  readonly whole: string | null;
}

/**
 * Where a place lies: the larger places around it, the largest first; `whole` for all of the largest together, null for
 * one of these, `NO_PLACE` alone for one of which nothing shows where it lies.
 */
export type Within = readonly PlaceText[] | 'whole' | null;

/** Where a place lies that is told once at a date, or several times as several places. */
export interface Placement {
  readonly place: PlaceText;
  /** Of the first that a date tells, of the second and so on. */
  readonly within: readonly Within[];
}

/** What tells a place from others of its column. */
export function keyOfPlace({ code, name }: PlaceText): string {
  return `${code}\u0000${name}`;
}
