import type { Issue, IssueGroup } from './issue';

const EXAMPLES_PER_GROUP = 20;
const LONGEST_TEXT = 200; // letters of a cell that are kept

/** Counts one kind of issue, cheaply enough for every row of a long table. */
export interface Tally {
  count(row: number, value: number): void;
}

interface Group {
  readonly first: Issue;
  count: number;
  readonly examples: Issue[];
}

/** Collects issues: every one is counted, the first few of each kind are kept, so memory does not grow with the file. */
export class IssueLog {
  readonly #groups = new Map<string, Group>();

  /** Takes one issue; of its text no more is kept than a person reads. */
  add(issue: Issue): void {
    const group = this.#groupOf(issue);
    group.count++;
    if (group.examples.length === EXAMPLES_PER_GROUP) return;
    group.examples.push({ ...issue, text: issue.text.slice(0, LONGEST_TEXT) });
  }

  /** Counts issues of one kind whose text is a number. The kind appears once there is one. */
  tally(code: Issue['code'], severity: Issue['severity'], column: string): Tally {
    let group: Group | null = null;
    const count = (row: number, value: number) => {
      if (group && group.examples.length === EXAMPLES_PER_GROUP) group.count++;
      else {
        const issue = { code, severity, row, column, text: String(value) };
        group ??= this.#groupOf(issue);
        this.add(issue);
      }
    };
    return { count };
  }

  /** Takes back all of a kind: what came later shows that they are none. O(groups). */
  drop(code: Issue['code']): void {
    for (const [key, { first }] of this.#groups) if (first.code === code) this.#groups.delete(key);
  }

  /** The groups, most severe first, then the most frequent, then the one that was met first in the table. */
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
      .sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count || rowOf(a) - rowOf(b));
  }

  #groupOf(issue: Issue): Group {
    const key = `${issue.code} ${issue.severity} ${issue.column}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const group = { first: issue, count: 0, examples: [] };
    this.#groups.set(key, group);
    return group;
  }
}

function rowOf({ examples }: IssueGroup): number {
  return examples[0]?.row ?? 0;
}
