import type { Issue, IssueGroup } from './issue';

const EXAMPLES_PER_GROUP = 20;

/** Collects issues: every one is counted, the first few of each kind are kept, so memory does not grow with the file. */
export class IssueLog {
  readonly #groups = new Map<string, { first: Issue; count: number; examples: Issue[] }>();

  add(issue: Issue): void {
    const key = `${issue.code} ${issue.severity} ${issue.column}`;
    const group = this.#groups.get(key);
    if (!group) this.#groups.set(key, { first: issue, count: 1, examples: [issue] });
    else {
      group.count++;
      if (group.examples.length < EXAMPLES_PER_GROUP) group.examples.push(issue);
    }
  }

  /** The groups, most severe first, then the most frequent. */
  groups(): IssueGroup[] {
    const order = { error: 0, ask: 1, warning: 2, info: 3 };
    return [...this.#groups.values()]
      .map(({ first, count, examples }) => ({
        code: first.code,
        severity: first.severity,
        column: first.column,
        count,
        examples,
      }))
      .sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count);
  }
}
