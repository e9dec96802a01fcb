import type { Dimension } from '../domain/measure';
import type { View } from '../session/view';

/** The breakdowns that can be looked at, in their order, and the one that is. */
export interface BreakdownChoices {
  readonly options: readonly Dimension[];
  readonly chosen: Dimension;
}

const ORDER: readonly Dimension[] = ['origin', 'lastDisplacement', 'shelter', 'wave', 'sexAge'];

/**
 * The breakdowns of the `offered` ones: the one a link wishes, where it is offered, or else the first. Who asks where
 * people come from asks of returnees where they had been. Null when none is offered.
 */
export function breakdownChoices(by: View['by'], offered: readonly Dimension[]): BreakdownChoices | null {
  const options = ORDER.filter((dimension) => offered.includes(dimension));
  const [first] = options;
  if (first === undefined) return null;
  const wished = options.find((dimension) => wishOf(dimension) === by);
  return { options, chosen: wished ?? first };
}

/** What a link says to wish for a breakdown. */
export function wishOf(dimension: Dimension): View['by'] {
  return dimension === 'lastDisplacement' ? 'origin' : dimension;
}
