import type { IssueGroup } from '../domain/issue';

/**
 * Issues as rows of a table: a header of fixed words, then a row for each place in the file that is known, with the
 * sentence on its kind. The last column says how often the kind stands in the file: only its first places are known.
 */
export function issueRows(
  groups: readonly IssueGroup[],
  sentenceOf: (group: IssueGroup) => string,
): string[][] {
  const header = ['severity', 'code', 'what', 'row', 'column', 'text', 'times'];
  const rows = groups.flatMap((group) =>
    group.examples.map(({ row, column, text }) => [
      group.severity,
      group.code,
      sentenceOf(group),
      String(row),
      column,
      text,
      String(group.count),
    ]),
  );
  return [header, ...rows];
}
