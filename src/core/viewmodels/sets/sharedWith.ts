import type { DatasetSummary, ShownLevel } from '../../domain/dataset';
import type { Names, PlaceId } from '../../domain/place';

/** The sets of a dataset, own ones included, that have a place in common with a set of a level, by name. */
export function sharedWith(
  { regionSets, districts }: DatasetSummary,
  level: ShownLevel,
  { id, members }: { readonly id: string | null; readonly members: readonly PlaceId[] },
): Names[] {
  const sets = level === 'district' ? (districts?.ownSets ?? []) : regionSets;
  return sets
    .filter((set) => set.id !== id && set.members.some((member) => members.includes(member)))
    .map(({ names }) => names);
}
