import { cellName, type Cell } from './countTable';
import type { PublishedFigures } from './publishedFigures';
import type { TableBuilder } from './tableBuilder';

/**
 * A cell for each printed change of a whole figure: beside the figure of one date it tells the other. It can be left out
 * like any figure; then nothing is known of it, as a change has no bounds.
 */
export function addChanges(table: TableBuilder, { changes }: PublishedFigures): void {
  const wholes = table.cells().filter(({ at }) => at.dimension === null);
  for (const { from, to } of changes) {
    for (const later of wholes) {
      const earlier = table.cell(cellName({ ...later.at, day: from }));
      if (later.at.day !== to || !earlier) continue;
      const change: Cell = {
        at: { ...later.at, since: from },
        value: later.value - earlier.value,
        isSmall: false,
        bySource: false,
        mayBeSuppressed: true,
        least: -Infinity,
        most: Infinity,
        step: 1,
        width: 0,
      };
      table.addSum([cellName(later.at)], [cellName(earlier.at), table.add(change)]);
    }
  }
}
