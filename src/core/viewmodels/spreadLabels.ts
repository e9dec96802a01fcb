/** The least distance between two lines of text, in CSS pixels. */
const GAP = 13;

/**
 * Heights for labels that want to stand at the given heights, moved apart upwards until none covers another. The
 * order of the labels stays that of their heights. O(n log n).
 */
export function spreadLabels(wanted: readonly number[]): number[] {
  const placed = [...wanted];
  let ceiling = Infinity;
  for (const index of wanted
    .map((_, position) => position)
    .sort((a, b) => (wanted[b] ?? 0) - (wanted[a] ?? 0))) {
    const height = Math.min(wanted[index] ?? 0, ceiling);
    placed[index] = height;
    ceiling = height - GAP;
  }
  return placed;
}
