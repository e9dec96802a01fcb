/** How the values of a map are cut into classes: the 1-2-5 ladder, equal numbers of values, equal widths, natural breaks. */
export const CLASS_METHODS = ['ladder', 'quantile', 'equal', 'natural'] as const;
export const FEWEST_CLASSES = 2;
/** As many as there are shades that can be told apart. */
export const MOST_CLASSES = 7;

export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Classes made of the values themselves. */
export interface MadeClasses {
  readonly kind: 'made';
  readonly method: ClassMethod;
  /** How many are wished for; the values may give fewer. */
  readonly count: number;
  /** Of the values of all dates, so that a colour means the same at each, or of the date shown alone. */
  readonly over: 'dates' | 'date';
}

/** Classes by bounds of a person's own: where each class above the lowest begins, ascending, above zero. */
export interface OwnClasses {
  readonly kind: 'own';
  readonly bounds: readonly number[];
}

export type ClassChoice = MadeClasses | OwnClasses;

export const DEFAULT_CLASSES: MadeClasses = {
  kind: 'made',
  method: 'ladder',
  count: MOST_CLASSES,
  over: 'dates',
};

/** Bounds have at most so many decimals, and lie below this: a link says them exactly. */
const DECIMALS = 6;
const TOO_LARGE = 1e12;

/** True when numbers may bound classes: one to six of them, above zero, each larger than the one before, none too long to be said. */
export function areBounds(bounds: readonly number[]): boolean {
  const fits = bounds.length >= FEWEST_CLASSES - 1 && bounds.length < MOST_CLASSES;
  return (
    fits &&
    bounds.every(
      (bound, index) => bound > (bounds[index - 1] ?? 0) && bound < TOO_LARGE && asBound(bound) === bound,
    )
  );
}

/** A number as a bound that a link can say. */
export function asBound(number: number): number {
  return Number(number.toFixed(DECIMALS));
}
