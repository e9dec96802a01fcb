import type { StandardId } from './standards';

/** What the room says it has, from a day on until it says otherwise; null takes it back: not known, which is not zero. */
export interface CapacityEntry {
  readonly standard: StandardId;
  readonly day: number;
  readonly value: number | null;
}

export interface Decision {
  readonly day: number;
  readonly text: string;
}

/** What a room has done in an exercise. */
export interface Progress {
  /** 0 while it is set up, then the days, then one more for the debrief. */
  readonly step: number;
  readonly capacities: readonly CapacityEntry[];
  readonly owners: Readonly<Partial<Record<StandardId, string>>>;
  readonly decisions: readonly Decision[];
}

export const NO_PROGRESS: Progress = { step: 0, capacities: [], owners: {}, decisions: [] };

/** The capacity that holds on a day: the last that was entered for it or a day before; null where none is known. */
export function capacityOn(
  entries: readonly CapacityEntry[],
  standard: StandardId,
  day: number,
): number | null {
  const known = entries.filter((entry) => entry.standard === standard && entry.day <= day);
  const [last] = known.toSorted((a, b) => b.day - a.day);
  return last?.value ?? null;
}

/** The entries with one more; it takes the place of what was entered for the same day. */
export function withCapacity(entries: readonly CapacityEntry[], added: CapacityEntry): CapacityEntry[] {
  return [...entries.filter(({ standard, day }) => standard !== added.standard || day !== added.day), added];
}
