import type { Day } from './day';
import type { Dimension, Measure, Unit } from './measure';
import type { Names, PlaceId } from './place';

/**
 * A change of method inside a series. Figures on either side are not the same quantity: a comparison across it is
 * refused or marked. `from` is the first reference date of the new method. A null field means "every one".
 */
export interface SeriesBreak {
  readonly id: string;
  readonly from: Day;
  readonly measure: Measure | null;
  readonly unit: Unit | null;
  readonly dimension: Dimension | null;
  readonly places: readonly PlaceId[] | null;
  readonly severity: 'refuse' | 'warn';
  readonly text: Names;
  readonly source: string;
}

/** What a comparison is about, so that the breaks that matter can be found. */
export interface Comparison {
  readonly from: Day;
  readonly to: Day;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly dimension: Dimension | null;
  readonly places: readonly PlaceId[];
}

/** The breaks between two days (in either order) that touch this comparison; those that refuse come first. */
export function breaksBetween(breaks: readonly SeriesBreak[], comparison: Comparison): SeriesBreak[] {
  const [early, late] =
    comparison.from <= comparison.to ? [comparison.from, comparison.to] : [comparison.to, comparison.from];
  return breaks
    .filter((one) => one.from > early && one.from <= late && touches(one, comparison))
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether a break concerns a measure, unit, dimension and set of places at all. */
export function touches(
  one: SeriesBreak,
  subject: Pick<Comparison, 'measure' | 'unit' | 'dimension' | 'places'>,
): boolean {
  return (
    (one.measure === null || one.measure === subject.measure) &&
    (one.unit === null || one.unit === subject.unit) &&
    (one.dimension === null || one.dimension === subject.dimension) &&
    (one.places === null || one.places.some((place) => subject.places.includes(place)))
  );
}

function rank(one: SeriesBreak): number {
  return one.severity === 'refuse' ? 0 : 1;
}
