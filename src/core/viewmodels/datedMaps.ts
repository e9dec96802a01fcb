import type { Cube } from '../cube/cube';
import { totalAt } from '../cube/totalAt';
import type { Total } from '../domain/coverage';
import type { DatasetSummary } from '../domain/dataset';
import type { ClassChoice } from '../domain/classChoice';
import { classBounds } from './classBounds';
import { mapModelOf, type MapModel } from './mapModel';
import { selectionOf } from './selection';
import type { Rate } from '../cube/rate';
import { valuesOfSeries } from './shownValue';

/** The map of one date, and the sum over the chosen places at it. */
export interface DatedMap {
  readonly dateIndex: number;
  readonly model: MapModel;
  readonly total: Total;
}

/** The maps of some dates, in classes that are the same in all of them and on the map of the page, unless that has those of its date alone. O(cells + dates × places). */
export function datedMaps(
  dataset: DatasetSummary,
  cube: Cube,
  indexes: readonly number[],
  chosen: readonly string[],
  rate: Rate | null,
  classes: ClassChoice,
): DatedMap[] {
  const selection = selectionOf(chosen, dataset, cube);
  const { selected } = selection;
  const values = valuesOfSeries(cube, rate);
  const bounds = classBounds(values, classes);
  const { largest } = values;
  return indexes.map((dateIndex) => ({
    dateIndex,
    model: mapModelOf(dataset, cube, { dateIndex, selected, bounds, largest, rate }),
    total: totalAt(cube, dateIndex, selection.places),
  }));
}
