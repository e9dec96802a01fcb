import type { Day } from '../../domain/day';
import type { Measure, Unit } from '../../domain/measure';
import type { FileUnderstanding } from '../../ingest/fileUnderstanding';

/** Whom and which day a cell is of. */
export interface CellOf {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly day: Day;
}

/**
 * What a file gave in a row for a cell whose figure is missing because it was left out, such as `-550`. Null where no
 * such text is known (the issues of a kind keep their first twenty), or stands in a column of other people or another
 * day. O(issues kept + columns).
 */
export function leftOutFigure(
  { issues, understanding }: Pick<FileUnderstanding, 'issues' | 'understanding'>,
  row: number,
  of: CellOf,
): string | null {
  const counts = understanding.columns.flatMap(({ role, header }) =>
    role.is === 'count' ? [{ header, role }] : [],
  );
  const own = counts.filter(
    ({ role: { measure, unit, day, part } }) =>
      counts.length === 1 || // its rows may say whom they count
      (part === null && measure === of.measure && unit === of.unit && (day === null || day === of.day)),
  );
  const headers = new Set(own.map(({ header }) => header));
  const found = issues
    .filter(({ severity, column }) => (severity === 'error' || severity === 'ask') && headers.has(column))
    .flatMap(({ examples }) => examples)
    .filter((one) => one.row === row);
  return found.length === 1 ? (found[0]?.text ?? null) : null;
}
