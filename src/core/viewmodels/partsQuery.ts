import type { BreakdownQuery } from '../cube/breakdown';
import type { DatasetSummary } from '../domain/dataset';
import type { Dimension, Measure } from '../domain/measure';
import type { PlaceId } from '../domain/place';

/** The breakdowns that a dataset has of a measure. */
export function dimensionsOf({ measures }: DatasetSummary, measure: Measure): readonly Dimension[] {
  return measures.find((one) => one.measure === measure)?.dimensions ?? [];
}

/** The question for the parts of some places of a dataset, at the level it is shown at. */
export function partsQuery(
  { id, level }: Pick<DatasetSummary, 'id' | 'level'>,
  measure: Measure,
  dimension: Dimension,
  places: readonly PlaceId[],
): BreakdownQuery {
  const query = { dataset: id, measure, dimension, places };
  return level === 'district' ? { ...query, ofDistricts: true } : query;
}
