import type { EmptyKind } from './cellState';
import type { PlaceId } from './place';

/** How many of the places that should stand in a figure really do: `reported`, `carried` and the gaps make up `expected`. */
export interface Coverage {
  readonly reported: number;
  /** Places that stand there with a figure of an earlier date. */
  readonly carried: number;
  readonly expected: number;
  /** The places without a figure, each with the reason. */
  readonly gaps: readonly { readonly place: PlaceId; readonly reason: EmptyKind }[];
}

/** A sum over places at one date, with what it leaves out. */
export interface Total {
  /** Sum of what was reported or carried forward; null when nothing was. A floor of what is known unless `complete`. */
  readonly value: number | null;
  /** Upper bound: null when a gap has no bound. Equal to `value` when complete. */
  readonly upper: number | null;
  readonly complete: boolean;
  /** Whether some of it is an estimate; a figure within bounds makes the sum incomplete instead. */
  readonly estimated: boolean;
  readonly coverage: Coverage;
}

/** The sign of a figure that is carried forward: what stands at it is told beside. */
export const CARRIED_SIGN = '†';

/** Whether a sum is of reports of its date, with nothing missing or carried forward: shares are made of no other. */
export function isExact({ complete, coverage }: Total): boolean {
  return complete && coverage.carried === 0;
}

/** Whether a sum is as much as is known, neither exact nor a floor: some of it is an estimate or of an earlier date. */
export function isRough({ estimated, coverage }: Total): boolean {
  return estimated || coverage.carried > 0;
}
