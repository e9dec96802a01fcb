import { frozenFigures, type FrozenFigure } from '../frozen/frozenFigures';
import type { FrozenTable } from '../frozen/frozenTable';
import { comparedName } from './comparedName';

/** A figure of two snapshots that is not the same in both. */
export interface Revision {
  readonly before: FrozenFigure;
  readonly after: FrozenFigure;
}

/** One snapshot set against an earlier one; figures are those of the newer unless it lacks them. */
export interface SnapshotComparison {
  readonly added: readonly FrozenFigure[];
  readonly revised: readonly Revision[];
  readonly withdrawn: readonly FrozenFigure[];
  readonly unchanged: number;
}

/** What changed from one snapshot to another. Figures are found again by what they are of. O(figures). */
export function compareSnapshots(older: FrozenTable, newer: FrozenTable): SnapshotComparison {
  const before = new Map(frozenFigures(older).map((figure) => [comparedName(figure), figure]));
  const after = new Map(frozenFigures(newer).map((figure) => [comparedName(figure), figure]));
  const pairs = [...after].flatMap(([name, figure]): Revision[] => {
    const earlier = before.get(name);
    return earlier ? [{ before: earlier, after: figure }] : [];
  });
  const revised = pairs.filter((pair) => !saysTheSame(pair));
  return {
    added: [...after].flatMap(([name, figure]) => (before.has(name) ? [] : [figure])),
    revised,
    withdrawn: [...before].flatMap(([name, figure]) => (after.has(name) ? [] : [figure])),
    unchanged: pairs.length - revised.length,
  };
}

function saysTheSame({ before, after }: Revision): boolean {
  return before.value === after.value && before.upper === after.upper && before.status === after.status;
}
