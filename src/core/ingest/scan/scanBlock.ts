import type { Block } from './block';
import { LINE_FEED, QUOTE, RETURN } from './markBytes';
import type { ColumnSlots, RowShape } from './rowShape';

/** What was found in a block, beside the places that `block` holds. */
export interface BlockScan {
  readonly rows: number;
  /** Rows whose cells were found: as many as the shape says, without a line break in any. */
  readonly regular: number;
  /** Whether the row after the last one breaks the rules of quotes. */
  readonly broken: boolean;
}

/**
 * Finds the rows of the first `size` bytes of the block, which begin a row, and where the cells lie that are read. Rows
 * that begin at `until` or later are left, and so is one that is cut off, unless `last` says that the text ends there.
 * Rows end with `\n` or `\r\n`. A cell that begins with a quote ends with one, a doubled quote inside is one; a quote
 * elsewhere is a letter like any other. O(size).
 */
export function scanBlock(
  block: Block,
  shape: RowShape,
  slots: ColumnSlots,
  size: number,
  until: number,
  last: boolean,
): BlockScan {
  const { bytes, positions, rowOf, rowStarts, spanStarts, spanEnds, cellStarts, cellEnds } = block;
  const { delimiter, width } = shape;
  const { cell, spanStart, spanEnd } = slots;
  const spans = shape.spans.length;
  const cells = shape.cells.length;
  let count = block.mark(size, delimiter);
  if (last && size > 0 && bytes[size - 1] !== LINE_FEED) {
    bytes[size] = LINE_FEED; // the break that the last line lacks
    positions[count++] = size;
  }
  let rows = 0;
  let regular = 0;
  let column = 0;
  let start = 0; // of the cell
  let odd = 0;
  rowStarts[0] = 0;
  for (let next = 0; next < count && (start < until || column > 0); next++) {
    let position = positions[next] ?? 0;
    let byte = bytes[position] ?? 0;
    let first = start;
    let end = position;
    let after = position; // where the cell ends, its quotes included
    if (byte === QUOTE) {
      if (position !== start) continue;
      let doubled = 0;
      for (next++; next < count; next++) {
        const inside = positions[next] ?? 0;
        if (bytes[inside] === QUOTE) {
          if (next + 1 >= count || positions[next + 1] !== inside + 1 || bytes[inside + 1] !== QUOTE) break;
          doubled = 1;
          next++;
        } else if (bytes[inside] !== delimiter) odd = 1;
      }
      if (next >= count) return { rows, regular, broken: last };
      const closing = positions[next] ?? 0;
      first = start + 1;
      end = doubled === 1 ? ~closing : closing;
      after = position = closing + 1;
      if (
        bytes[position] === RETURN &&
        positions[next + 1] === position &&
        bytes[position + 1] === LINE_FEED
      ) {
        position++;
        next++;
      }
      next++;
      if (next >= count) return { rows, regular, broken: false };
      byte = bytes[position] ?? 0;
      const ends = positions[next] === position && (byte === delimiter || byte === LINE_FEED);
      if (!ends) return { rows, regular, broken: position + 1 < size || last };
    } else if (byte === RETURN) {
      if (position + 1 < size && bytes[position + 1] !== LINE_FEED) odd = 1; // a part of the cell
      continue;
    } else if (byte === LINE_FEED && position > start && bytes[position - 1] === RETURN) {
      end = after = position - 1;
    }
    if (column < width) {
      const slot = cell[column] ?? -1;
      if (slot >= 0) {
        cellStarts[regular * cells + slot] = first;
        cellEnds[regular * cells + slot] = end;
      } else {
        const opened = spanStart[column] ?? -1;
        if (opened >= 0) spanStarts[regular * spans + opened] = start;
        const closed = spanEnd[column] ?? -1;
        if (closed >= 0) spanEnds[regular * spans + closed] = after;
      }
    }
    column++;
    start = position + 1;
    if (byte === delimiter) continue;
    if (odd === 0 && column === width) rowOf[regular++] = rows;
    rows++;
    rowStarts[rows] = start < size ? start : size;
    column = 0;
    odd = 0;
  }
  return { rows, regular, broken: false };
}
