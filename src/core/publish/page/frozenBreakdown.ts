import type { Breakdown, BreakdownQuery, DatedParts } from '../../cube/breakdown';
import type { Part } from '../../cube/partsAtDates';
import { frozenFigures, type FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { FIGURES_FILE } from './frozenCubes';
import { toldOver } from './toldOver';

/**
 * The parts of a stock over some governorates, at each date for which a frozen table has them: in families, or else in
 * individuals. A part that is suppressed is in no sum and no zero: it is named apart, as is one of which some places are
 * suppressed. The total is null where it is not told. O(figures × dates of the breakdown).
 */
export function frozenBreakdown(data: FrozenTable, query: BreakdownQuery): Breakdown {
  const ofMeasure = frozenFigures(data).filter(({ measure }) => measure === query.measure);
  const inAnyUnit = ofMeasure.filter(({ dimension }) => dimension === query.dimension);
  const unit = inAnyUnit.some((one) => one.unit === 'families') ? 'families' : 'individuals';
  const rows = inAnyUnit.filter((one) => one.unit === unit);
  const wholes = ofMeasure.filter((one) => one.dimension === null && one.unit === unit);
  const days = [...new Set(rows.map(({ day }) => day))];
  return {
    query,
    unit,
    file: FIGURES_FILE,
    sources: [...new Set(rows.flatMap(({ source }) => source ?? []))],
    dates: days.map((day) => {
      const whole = toldOver(
        wholes.filter((one) => one.day === day),
        data.places,
        query.places,
      ).get('');
      return {
        day,
        ...partsOf(
          rows.filter((one) => one.day === day),
          data,
          query,
        ),
        total: whole && !whole.isSuppressed ? whole.value : null,
      };
    }),
  };
}

function partsOf(
  rows: readonly FrozenFigure[],
  { places }: FrozenTable,
  query: BreakdownQuery,
): Omit<DatedParts, 'day' | 'total'> {
  const parts: Part[] = [];
  const suppressed: string[] = [];
  const lowerBounds: string[] = [];
  for (const [key, { value, isSuppressed }] of toldOver(rows, places, query.places)) {
    if (value > 0) parts.push({ key, value });
    if (isSuppressed) (value > 0 ? lowerBounds : suppressed).push(key);
  }
  parts.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  return { parts, suppressed, lowerBounds };
}
