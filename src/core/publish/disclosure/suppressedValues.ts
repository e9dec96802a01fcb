import { figureName, frozenFigures } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { cellName } from './countTable';
import type { PublishedFigures } from './publishedFigures';
import { publishedTable } from './publishedTable';
import { USUAL_RULES } from './suppressionRules';

/**
 * The values that were suppressed in a table, sums included, which must be told nowhere else either. Those that the source
 * itself suppressed are not among them: nobody here has them. O(cells × sums).
 */
export function suppressedValues(figures: PublishedFigures, data: FrozenTable): Set<number> {
  const suppressed = frozenFigures(data).filter(({ status }) => status === 'suppressed');
  const names = new Set(suppressed.map(figureName));
  const { cells } = publishedTable(figures, USUAL_RULES); // values are the same by all rules
  return new Set(
    cells.flatMap(({ at, value, bySource }) => (!bySource && names.has(cellName(at)) ? [value] : [])),
  );
}
