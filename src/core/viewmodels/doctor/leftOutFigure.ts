import type { IssueGroup } from '../../domain/issue';

/**
 * What a file gave in a row where a figure is missing because it was left out, such as `-550`. Null where no left-out
 * figure of that row is known (the issues of a kind keep their first twenty), or several are, as it is not told which
 * of them a cell is. O(issues kept).
 */
export function leftOutFigure(groups: readonly IssueGroup[], row: number): string | null {
  const found = groups
    .filter(({ severity, column }) => (severity === 'error' || severity === 'ask') && column !== '')
    .flatMap(({ examples }) => examples)
    .filter((one) => one.row === row);
  return found.length === 1 ? (found[0]?.text ?? null) : null;
}
