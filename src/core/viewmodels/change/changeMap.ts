import type { DatasetSummary } from '../../domain/dataset';
import type { NoFigure } from '../../domain/cellState';
import type { MapMark, MapModel } from '../mapModel';
import { CHANGE_CLASSES, changeClass } from './changeClasses';
import { whyNoChange, type ComparedPlace, type Comparison } from './comparison';

/**
 * The map of a comparison: the absolute change of every place of the gazetteer, in classes that are the same for rises
 * and falls, the middle class with those that changed less than the first bound. A place without a figure on one of the
 * dates shows why, as `why` says it; one that may not be compared says so. O(places).
 */
export function changeMapOf(
  dataset: Pick<DatasetSummary, 'places'>,
  { places }: Pick<Comparison, 'places'>,
  bounds: readonly number[],
  why: (one: ComparedPlace) => NoFigure = whyNoChange,
): MapModel {
  const compared = new Map(places.map((one) => [one.place, one]));
  const marks = dataset.places.map(({ id, names }): MapMark => {
    const one = compared.get(id);
    const value = one?.change.kind === 'change' ? one.change.absolute : null;
    return {
      place: id,
      names,
      value,
      isFloor: false,
      isEstimated: one !== undefined && (one.before.isEstimated || one.after.isEstimated),
      carried: null,
      empty: value === null ? (one ? why(one) : 'notReported') : null,
      classIndex: value === null ? -1 : changeClass(value, bounds) + CHANGE_CLASSES,
      selected: one?.selected ?? false,
    };
  });
  return {
    marks,
    bounds,
    histogram: Array.from(
      { length: 2 * CHANGE_CLASSES + 1 },
      (_, index) => marks.filter(({ classIndex }) => classIndex === index).length,
    ),
    empties: [...new Set(marks.flatMap(({ empty }) => empty ?? []))],
    largest: Math.max(0, ...marks.map(({ value }) => Math.abs(value ?? 0))),
    rate: null,
    shows: 'change',
  };
}
