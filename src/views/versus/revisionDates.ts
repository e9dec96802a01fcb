import type { Day } from '../../core/domain/day';
import type { FigureChange } from '../../core/publish/comparison/figureChange';

/** A date that both snapshots have, and how many of its whole figures differ. */
export interface RevisionDate {
  readonly day: Day;
  readonly revised: number;
}

/** The dates of some pairs of figures, in their order. O(pairs). */
export function revisionDates(pairs: readonly FigureChange[]): RevisionDate[] {
  const counts = new Map<Day, number>();
  for (const one of pairs) counts.set(one.of.day, (counts.get(one.of.day) ?? 0) + (isRevised(one) ? 1 : 0));
  return [...counts].map(([day, revised]) => ({ day, revised }));
}

/** Whether a pair says two things. */
export function isRevised({ before, after }: FigureChange): boolean {
  return before?.value !== after?.value || before?.status !== after?.status;
}
