import { emptyKind, hasValue, type EmptyKind } from '../../domain/cellState';
import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { Names, PlaceId } from '../../domain/place';
import { isEstimate } from '../../cube/cube';
import { indexesOf } from '../../cube/sumOverPeriod';
import { namesOfPlace } from '../selection';
import type { FlowOver } from './flowOver';

/** One figure that a sum over a period is made of, or the report that it lacks. */
export interface AddedFigure {
  readonly place: PlaceId;
  readonly names: Names;
  /** The last day of its own period. */
  readonly day: Day;
  readonly value: number | null;
  readonly empty: EmptyKind | null;
  readonly isEstimated: boolean;
  /** 1-based row of the file; 0 when the file has no row for it. */
  readonly row: number;
}

/** All that a sum over some places and a period is made of, day by day, with what is missing. O(periods × places). */
export function figuresAdded(
  dataset: DatasetSummary,
  { series, periods, span }: FlowOver,
  places: readonly PlaceId[],
): AddedFigure[] {
  const indexes = indexesOf(series.dates, periods);
  const columns = [...new Set(places)].map((place) => ({
    place,
    names: namesOfPlace(dataset, place),
    at: series.places.indexOf(place),
  }));
  const figures: AddedFigure[] = [];
  for (let period = span.first; period <= span.last; period++) {
    const index = indexes.get(period);
    for (const { place, names, at } of columns) {
      const cell = index === undefined || at < 0 ? -1 : index * series.places.length + at;
      const state = series.states[cell] ?? 0;
      const known = hasValue(state);
      figures.push({
        place,
        names,
        day: periods.endOf(period),
        value: known ? (series.values[cell] ?? 0) : null,
        empty: known ? null : emptyKind(state),
        isEstimated: isEstimate(series, cell),
        row: series.rows[cell] ?? 0,
      });
    }
  }
  return figures;
}
