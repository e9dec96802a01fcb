import type { ComparedPlace } from './comparison';

/**
 * Of more places than there is room for those that changed most, rises and falls alike, in the order they came in; those
 * without a change are the first to be left out. O(places log places).
 */
export function mostChanged(places: readonly ComparedPlace[], most: number): readonly ComparedPlace[] {
  if (places.length <= most) return places;
  const kept = new Set(places.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most));
  return places.filter((one) => kept.has(one));
}

function sizeOf({ change, before, after }: ComparedPlace): number {
  if (change.kind === 'change') return Math.abs(change.absolute);
  return change.kind === 'refused' ? Math.max(before.value ?? 0, after.value ?? 0) : -1;
}
