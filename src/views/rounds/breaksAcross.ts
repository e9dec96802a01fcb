import { countedUnit } from '../../core/cube/cube';
import type { PlaceId } from '../../core/domain/place';
import { breaksBetween } from '../../core/domain/seriesBreak';
import { selectionOf } from '../../core/viewmodels/selection';
import type { Language } from '../../language/language';
import type { Shown } from '../useShown';

/**
 * What changed in the method between the first and the last of some dates, each with its day, in the order of days: maps
 * beside each other are compared, whatever is said of it. O(breaks).
 */
export function breaksAcross(
  { dataset, cube }: Shown,
  chosen: readonly PlaceId[],
  indexes: readonly number[],
  { t, nameOf }: Pick<Language, 't' | 'nameOf'>,
): string[] {
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)].map((index) => cube.dates[index]?.day);
  if (first === undefined || last === undefined) return [];
  const { places } = selectionOf(chosen, dataset, cube);
  const kind = { measure: cube.measure, unit: countedUnit(cube), dimension: null, places };
  return breaksBetween(dataset.breaks, { from: first, to: last, ...kind })
    .filter(({ dimension }) => dimension === null)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, text }) => t('break-title', { day: { day: from }, text: nameOf(text) }));
}
