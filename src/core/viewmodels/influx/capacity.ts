/** How much of what a place can take in a day is used. */
export interface CapacityUse {
  readonly perDay: number;
  /** In hundredths. */
  readonly use: number;
  readonly level: 'within' | 'watch' | 'exceeded';
}

/** From here on the use of a capacity is watched; above 100 it is exceeded (spec 5.4). */
const WATCH = 80;

/** The use of a capacity, whatever was usual before; null without one, or without a count. */
export function capacityUse(value: number | null, perDay: number | undefined): CapacityUse | null {
  if (value === null || perDay === undefined || perDay <= 0) return null;
  const use = (value / perDay) * 100;
  return { perDay, use, level: use > 100 ? 'exceeded' : use >= WATCH ? 'watch' : 'within' };
}
