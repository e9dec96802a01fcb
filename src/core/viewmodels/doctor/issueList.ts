import type { IssueCode, IssueGroup, Severity } from '../../domain/issue';

/** All groups of one code and severity, over all columns. */
export interface IssueKind {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  readonly columns: readonly string[];
  readonly groups: readonly IssueGroup[];
}

export const SEVERITIES: readonly Severity[] = ['error', 'ask', 'warning', 'info'];

/** What the list of issues is narrowed to: a severity or all of them, and a text. */
export interface IssueFilter {
  readonly severity: Severity | 'all';
  readonly text: string;
}

/** Issues by code and severity, the most severe first and then the most frequent. */
export function issueKinds(groups: readonly IssueGroup[]): IssueKind[] {
  const kinds = new Map<string, IssueGroup[]>();
  for (const group of groups) {
    const key = `${group.severity} ${group.code}`;
    kinds.set(key, [...(kinds.get(key) ?? []), group]);
  }
  return [...kinds.values()]
    .flatMap((own): IssueKind[] => {
      const [first] = own;
      if (!first) return [];
      const count = own.reduce((sum, group) => sum + group.count, 0);
      const columns = own.map(({ column }) => column).filter((column) => column !== '');
      return [{ code: first.code, severity: first.severity, count, columns, groups: own }];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
}

/** How many issues each severity has. */
export function severityCounts(groups: readonly IssueGroup[]): Record<Severity, number> {
  const counts = { error: 0, ask: 0, warning: 0, info: 0 };
  for (const { severity, count } of groups) counts[severity] += count;
  return counts;
}

/** The groups that a filter lets through. A text is looked for in column, cell and the sentence on the kind. */
export function filteredIssues(
  groups: readonly IssueGroup[],
  { severity, text }: IssueFilter,
  sentenceOf: (code: IssueCode) => string,
): IssueGroup[] {
  const wanted = text.trim().toLowerCase();
  const holds = (whole: string) => whole.toLowerCase().includes(wanted);
  return groups.flatMap((group): IssueGroup[] => {
    if (severity !== 'all' && group.severity !== severity) return [];
    if (wanted === '' || holds(sentenceOf(group.code)) || holds(group.column)) return [group];
    const examples = group.examples.filter((issue) => holds(issue.text) || String(issue.row) === wanted);
    return examples.length > 0 ? [{ ...group, examples }] : [];
  });
}
