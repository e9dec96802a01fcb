/** A size in any one unit. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Maps beside and below each other, and how wide each of them can be drawn. */
export interface PosterGrid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
}

/**
 * How many maps stand beside each other so that they are as large as can be; of two ways that are the same the one with
 * fewer columns. `shape`: width of a map by its height; `gap` stands between maps, `caption` above each. O(maps).
 */
export function posterGrid(
  maps: number,
  { width, height }: Size,
  { shape, gap, caption }: { readonly shape: number; readonly gap: number; readonly caption: number },
): PosterGrid {
  let best: PosterGrid = { columns: 1, rows: Math.max(1, maps), width: 0 };
  for (let columns = 1; columns <= maps; columns++) {
    const rows = Math.ceil(maps / columns);
    const wide = (width - (columns - 1) * gap) / columns;
    const high = (height - (rows - 1) * gap) / rows - caption;
    const drawn = Math.min(wide, high * shape);
    if (drawn > best.width) best = { columns, rows, width: drawn };
  }
  return best;
}
