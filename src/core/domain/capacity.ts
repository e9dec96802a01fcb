import type { Day } from './day';
import type { PlaceId } from './place';

/** How many people a place can take, as its file says from a day on. */
export interface CapacityStep {
  readonly day: Day;
  readonly people: number;
}

/** The capacities of a place over time, in a day or at once. */
export interface PlaceCapacity {
  readonly place: PlaceId;
  readonly per: 'day' | 'total';
  /** In date order, each only where another was said before. */
  readonly steps: readonly CapacityStep[];
}
