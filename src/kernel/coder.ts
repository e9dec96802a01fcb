import { Columns, ODD } from './columns';
import { LINE_FEED, mark, QUOTE, RETURN } from './mark';
import { Plan, planAt } from './plan';
import { RowCode } from './rowCode';

export { planAt };

const BLOCK: i32 = 1 << 16; // most bytes of a block: what is copied here is read while the processor has it at hand
const PADDING: i32 = 32; // bytes that may be read behind a block
const ROWS: i32 = 0; // what a block gives: rows, and perhaps one that it cuts off
const BROKEN: i32 = 1; // the row behind them breaks the rules of quotes
const NOT_UTF8: i32 = 2;

const block: usize = heap.alloc(BLOCK + PADDING);
const positions: usize = heap.alloc((BLOCK + 2) * 4 + PADDING);
let plan: Plan = changetype<Plan>(0); // all three are made by `begin`
let columns: Columns = changetype<Columns>(0);
let rowCode: RowCode = changetype<RowCode>(0);
let next: usize = block; // where the first row begins that is not among the coded ones

/** Takes the plan that was written where `planAt` said. */
export function begin(): void {
  plan = new Plan();
  columns = new Columns(plan.spans, plan.counts, plan.hasPoints);
  rowCode = new RowCode(plan, columns, BLOCK);
}

/** Where a block is to be written. */
export function blockAt(): usize {
  return block;
}

/** Forgets the coded rows, but not the words. */
export function forget(): void {
  columns.rows = 0;
}

function positionAt(index: i32): usize {
  return load<u32>(positions + (index << 2)) as usize;
}

/**
 * Codes the rows of a block of `size` bytes that begin before `limit`; one begins at its start, which is the byte
 * `base` of the piece. `last` says that the file ends where the block does. Gives how it ended, see above. O(size).
 */
export function code(base: i32, size: i32, limit: i32, last: bool): i32 {
  const stop = block + size;
  const until = block + limit;
  const delimiter = plan.delimiter;
  const width = plan.width;
  const cells = plan.cellOf;
  const opens = plan.opens;
  const closes = plan.closes;
  let count = mark(block, stop, delimiter, positions);
  if (last && load<u8>(stop - 1) !== LINE_FEED) {
    store<u8>(stop, LINE_FEED); // the break that the last line lacks
    store<u32>(positions + (count++ << 2), stop as u32);
  }
  next = block;
  columns.reserve(1);
  store<i32>(columns.starts + (columns.rows << 2), base);
  let start = block; // of the cell
  let column = 0;
  let odd = false;
  for (let index = 0; index < count && (start < until || column > 0); index++) {
    let position = positionAt(index);
    let byte = load<u8>(position);
    let first = start;
    let end = position as i32;
    let after = position; // where the cell ends, its quotes included
    if (byte === QUOTE) {
      if (position !== start) continue;
      let doubled = false;
      for (index++; index < count; index++) {
        const inside = positionAt(index);
        const found = load<u8>(inside);
        if (found === QUOTE) {
          const isDoubled =
            index + 1 < count && positionAt(index + 1) === inside + 1 && load<u8>(inside + 1) === QUOTE;
          if (!isDoubled) break;
          doubled = true;
          index++;
        } else if (found !== delimiter) odd = true;
      }
      if (index >= count) return last ? BROKEN : ROWS;
      const closing = positionAt(index);
      first = start + 1;
      end = doubled ? ~(closing as i32) : (closing as i32);
      after = position = closing + 1;
      const isReturn =
        load<u8>(position) === RETURN &&
        index + 1 < count &&
        positionAt(index + 1) === position &&
        load<u8>(position + 1) === LINE_FEED;
      if (isReturn) {
        position++;
        index++;
      }
      index++;
      if (index >= count) return ROWS;
      byte = load<u8>(position);
      const isEnd = positionAt(index) === position && (byte === delimiter || byte === LINE_FEED);
      if (!isEnd) return position + 1 < stop || last ? BROKEN : ROWS;
    } else if (byte === RETURN) {
      if (position + 1 < stop && load<u8>(position + 1) !== LINE_FEED) odd = true; // a part of the cell
      continue;
    } else if (byte === LINE_FEED && position > start && load<u8>(position - 1) === RETURN) {
      end = (position - 1) as i32;
      after = position - 1;
    }
    if (column < width) {
      const cell = load<i32>(cells + (column << 2));
      if (cell >= 0) {
        store<u32>(rowCode.cellStarts + (cell << 2), first as u32);
        store<i32>(rowCode.cellEnds + (cell << 2), end);
      }
      const opened = load<i32>(opens + (column << 2));
      if (opened >= 0) store<u32>(rowCode.spanStarts + (opened << 2), start as u32);
      const closed = load<i32>(closes + (column << 2));
      if (closed >= 0) store<u32>(rowCode.spanEnds + (closed << 2), after as u32);
    }
    column++;
    start = position + 1;
    if (byte === delimiter) continue;
    columns.reserve(1);
    const row = columns.rows++;
    store<u8>(columns.flags + row, ODD);
    if (!odd && column === width && !rowCode.code(row)) return NOT_UTF8;
    next = min(start, stop);
    store<i32>(columns.starts + ((row + 1) << 2), base + nextRow());
    column = 0;
    odd = false;
  }
  return ROWS;
}

/** Where in the block the first row begins that is not among the coded ones. */
export function nextRow(): i32 {
  return (next - block) as i32;
}

export function rowCount(): i32 {
  return columns.rows;
}

export function startsAt(): usize {
  return columns.starts;
}

export function flagsAt(): usize {
  return columns.flags;
}

export function wordsAt(): usize {
  return columns.words;
}

export function countsAt(): usize {
  return columns.counts;
}

export function identitiesAt(): usize {
  return columns.identities;
}

export function pointsAt(): usize {
  return columns.points;
}
