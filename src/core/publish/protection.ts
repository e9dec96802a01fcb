import type { Coordinates } from './disclosure/countTable';
import { readerRanges } from './disclosure/readerRanges';
import { rollUpAdvice, type RollUpAdvice } from './disclosure/rollUpAdvice';
import type { ProtectedFigures } from './protectFigures';

/** What was done to protect people, for the publisher alone: it does not leave. */
export interface Protection {
  readonly figures: number;
  readonly suppressed: number;
  /** Each suppressed count of few people, with what a reader can still work out of it; null where nothing bounds it. */
  readonly ranges: readonly {
    readonly at: Coordinates;
    readonly least: number;
    readonly most: number | null;
  }[];
  /** What had better be rolled up. */
  readonly advice: readonly RollUpAdvice[];
}

/** The protection of figures. The cost is that of `readerRanges`. */
export function protectionOf({
  data,
  table,
  suppression: { suppressed },
}: Extract<ProtectedFigures, { ok: true }>): Protection {
  return {
    figures: data.series.reduce((sum, { rows }) => sum + rows.length, 0),
    suppressed: data.series.reduce(
      (sum, { statuses }) => sum + statuses.filter(([, status]) => status === 'suppressed').length,
      0,
    ),
    ranges: readerRanges(table, suppressed)
      .filter(({ cell }) => cell.isSmall)
      .map(({ cell: { at }, least, most }) => ({ at, least, most: Number.isFinite(most) ? most : null })),
    advice: rollUpAdvice(table, suppressed),
  };
}
