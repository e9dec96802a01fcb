import type { DatasetSummary } from '../../domain/dataset';
import type { Day } from '../../domain/day';
import type { PlaceId } from '../../domain/place';

/** How much of what a place can take is used. */
export interface CapacityUse {
  /** What it can take: people in a day, or at once. */
  readonly people: number;
  /** The day from which its file says so; null for what a person typed in. */
  readonly since: Day | null;
  /** In hundredths; null of a place that can take nobody, of which there is no share. */
  readonly use: number | null;
  readonly level: 'within' | 'watch' | 'exceeded';
}

/** What a place can take, and since when its file says so. */
export type Capacity = Pick<CapacityUse, 'people' | 'since'>;

/** From here on the use of a capacity is watched; above 100 it is exceeded (spec 5.4). */
const WATCH = 80;

/**
 * The use of a capacity, whatever was usual before; null without one or without a count. Where nobody can be taken any
 * count from one up exceeds the capacity, and none has nothing to tell.
 */
export function capacityUse(value: number | null, capacity: Capacity | null): CapacityUse | null {
  if (value === null || capacity === null) return null;
  if (capacity.people <= 0) return value > 0 ? { ...capacity, use: null, level: 'exceeded' } : null;
  const use = (value / capacity.people) * 100;
  return { ...capacity, use, level: use > 100 ? 'exceeded' : use >= WATCH ? 'watch' : 'within' };
}

/** What the file of a dataset says that a place can take on a day; null where it says nothing, or only later. O(places). */
export function capacityOn(
  { capacities = [] }: Pick<DatasetSummary, 'capacities'>,
  place: PlaceId,
  per: 'day' | 'total',
  day: Day,
): Capacity | null {
  const own = capacities.find((one) => one.place === place && one.per === per);
  const step = own?.steps.findLast((one) => one.day <= day);
  return step ? { people: step.people, since: step.day } : null;
}
