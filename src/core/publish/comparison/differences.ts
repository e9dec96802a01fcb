import type { FrozenFigure } from '../frozen/frozenFigures';
import type { SnapshotComparison } from './compareSnapshots';
import { figureChange, type FigureChange } from './figureChange';

/**
 * What became of a figure, in the order in which it is said: its value is another, there was none before, there is none
 * any more, it is suppressed now, it is suppressed no more, or only why there is none, or how exact it is, is told
 * differently.
 */
const DIFFERENCE_KINDS = ['revised', 'added', 'withdrawn', 'suppressed', 'released', 'retold'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** A figure that is not the same in two snapshots. */
export interface Difference extends FigureChange {
  readonly kind: DifferenceKind;
}

/**
 * The differences of a comparison, the largest first: by how much a figure changed or, where one value is missing, by the
 * other. A gap that only one of them has a row for is none. O(differences log differences).
 */
export function differencesOf({ added, revised, withdrawn }: SnapshotComparison): Difference[] {
  const all = [
    ...revised.map(({ before, after }) => differenceOf(before, after, after)),
    ...added.filter(isTold).map((figure) => differenceOf(null, figure, figure)),
    ...withdrawn.filter(isTold).map((figure) => differenceOf(figure, null, figure)),
  ];
  return all.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** How many differences there are of a kind. */
export type DifferenceCount = readonly [kind: DifferenceKind, count: number];

/** The kinds that there are differences of, with how many each has. O(differences). */
export function countsByKind(differences: readonly Difference[]): DifferenceCount[] {
  return DIFFERENCE_KINDS.flatMap((kind): DifferenceCount[] => {
    const count = differences.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [[kind, count]];
  });
}

function differenceOf(before: FrozenFigure | null, after: FrozenFigure | null, of: FrozenFigure): Difference {
  return { kind: kindOf(before, after), ...figureChange(before, after, of) };
}

function kindOf(before: FrozenFigure | null, after: FrozenFigure | null): DifferenceKind {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  if (from !== null && to !== null) return from === to ? 'retold' : 'revised';
  const [wasSuppressed, isSuppressed] = [before, after].map((one) => one?.status === 'suppressed');
  if (isSuppressed) return 'suppressed';
  if (to !== null) return wasSuppressed ? 'released' : 'added';
  return from === null && !wasSuppressed ? 'retold' : 'withdrawn';
}

/** A suppressed figure is one that there is. */
function isTold({ value, status }: FrozenFigure): boolean {
  return value !== null || status === 'suppressed';
}

function sizeOf({ before, after }: Difference): number {
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  return Math.abs(from === null || to === null ? (to ?? from ?? 0) : to - from);
}
