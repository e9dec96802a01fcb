import { CARRIED_SIGN, type Total } from '../core/domain/coverage';
import type { CarriedFrom } from '../core/viewmodels/carried';

/** What has to be minded of a figure: signs stand for it where there is no room for words. */
export interface Minded {
  /** More may be missing from it. */
  readonly isFloor: boolean;
  readonly isEstimated?: boolean;
  /** Where it was carried forward from; null for a figure of the date itself. */
  readonly carried?: CarriedFrom | null;
}

/** A figure as it is written, with the signs of a lower bound, of an estimate and of one that is carried forward. */
export function markedFigure(figure: string, minded: Minded): string {
  const { isFloor, isEstimated = false, carried = null } = minded;
  const marked = `${isFloor ? '≥ ' : ''}${isEstimated ? '≈ ' : ''}${figure}`;
  return carried ? withCarriedMark(marked) : marked;
}

/** The same of a sum. */
export function markedTotal(figure: string, { complete, estimated, coverage }: Total): string {
  const marked = markedFigure(figure, { isFloor: !complete, isEstimated: estimated });
  return coverage.carried > 0 ? withCarriedMark(marked) : marked;
}

/** A figure with the sign of one that was carried forward, which stays at it whatever stands around. */
export function withCarriedMark(figure: string): string {
  return `\u2068${figure}${CARRIED_SIGN}\u2069`; // numbers alone run from left to right in it, words as they do
}

/** What a message about a carried figure is told of it. */
export function carriedValues({ day, days }: CarriedFrom) {
  return { day: { day }, days: { count: days } };
}
