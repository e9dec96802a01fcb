import type { EmptyKind } from './cellState';
import type { PlaceId } from './place';

/** How many of the places that should stand in a figure really do. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
  /** The places without a figure, each with the reason. */
  readonly gaps: readonly { readonly place: PlaceId; readonly reason: EmptyKind }[];
}

/** A sum over places at one date, with what it leaves out. */
export interface Total {
  /** Sum of what was reported; null when nothing was. A floor of the truth unless `complete`. */
  readonly value: number | null;
  /** Upper bound: null when a gap has no bound. Equal to `value` when complete. */
  readonly upper: number | null;
  readonly complete: boolean;
  readonly estimated: boolean;
  readonly coverage: Coverage;
}
