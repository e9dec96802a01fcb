/**
 * The baseline of the figure beside a dot, in CSS pixels: above the heights of the line beside it or below them, where that
 * is near the dot, below the two rows of events and above the axis; else on the line, above the dot or below it.
 */
export function clearOfLine(
  heights: readonly number[],
  dot: number,
  rowHeight: number,
  base: number,
): number {
  const wished = [Math.min(...heights) - 8, Math.max(...heights) + rowHeight, dot - 8];
  const isFree = (y: number) => y >= 3 * rowHeight && y <= base - 4; // letters reach below their baseline
  return wished.find((y) => isFree(y) && Math.abs(y - dot) <= 2 * rowHeight) ?? dot + rowHeight;
}
