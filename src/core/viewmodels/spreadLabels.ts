/** The room that labels one above the other share, in CSS pixels: heights are those of their middles. */
export interface LabelRoom {
  /** The least distance between two of them. */
  readonly gap: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Heights for labels that want to stand at the given heights, moved apart as little as can be until none covers
 * another; null for the lowest ones where there is no room for all. Their order stays that of their heights, for equal
 * heights that in which they are given. O(n log n).
 */
export function spreadLabels(wanted: readonly number[], { gap, top, bottom }: LabelRoom): (number | null)[] {
  const order = wanted
    .map((height, index) => ({ height, index }))
    .toSorted((a, b) => a.height - b.height || a.index - b.index)
    .slice(0, Math.max(0, Math.floor((bottom - top) / gap) + 1));
  // A label's height without the gaps above it must never fall: where it would, neighbours share their mean.
  const shared: { sum: number; count: number }[] = [];
  order.forEach(({ height }, place) => {
    let group = { sum: height - place * gap, count: 1 };
    for (let before = shared.at(-1); before && mean(before) > mean(group); before = shared.at(-1)) {
      group = { sum: before.sum + group.sum, count: before.count + group.count };
      shared.pop();
    }
    shared.push(group);
  });
  const lowest = bottom - (order.length - 1) * gap;
  const bases = shared.flatMap((group) =>
    Array.from({ length: group.count }, () => Math.max(top, Math.min(lowest, mean(group)))),
  );
  const placed = wanted.map((): number | null => null);
  order.forEach(({ index }, place) => {
    placed[index] = (bases[place] ?? top) + place * gap;
  });
  return placed;
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
