import type { IssueCode, IssueGroup, Severity } from '../../src/core/domain/issue';

/** Issues of one code and severity: how many, and where the first of them stands. */
export interface IssueLine {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  readonly row: number;
  readonly column: string;
  readonly example: string;
}

/** One line per code and severity, whichever columns they stand in; the example is the first in the file. */
export function issueLines(groups: readonly IssueGroup[]): IssueLine[] {
  const lines = new Map<string, IssueLine>();
  for (const { code, severity, count, examples } of groups) {
    const key = `${code} ${severity}`;
    const known = lines.get(key);
    const first = examples.reduce((one, other) => (other.row < one.row ? other : one));
    const own = { code, severity, count, row: first.row, column: first.column, example: first.text };
    const earlier = known && known.row <= own.row ? known : own;
    lines.set(key, { ...earlier, count: count + (known?.count ?? 0) });
  }
  return [...lines.values()];
}
