/** A part of a report as it was measured, in CSS pixels at the width of a column. */
export interface Block {
  readonly id: string;
  /** Of all of it; of a table, of what stands above its rows: the title and the heads, repeated where it goes on. */
  readonly height: number;
  /** Whether it may be made a little smaller: a figure, whose type is large enough for that. */
  readonly shrinks: boolean;
  /** The heights of the rows of a table, and of what stands below the last one; null for what is never split. */
  readonly table: { readonly rows: readonly number[]; readonly foot: number } | null;
}

/** A part, or some rows of a table, where it stands. */
export interface Piece {
  readonly id: string;
  /** The rows that stand here, from one on and before another; zeros for what has none. */
  readonly from: number;
  readonly to: number;
  /** Whether the end of the part is here. */
  readonly isLast: boolean;
  /** 1, or less for what is higher than a column, and for figures where that saves a page. */
  readonly scale: number;
}

/** The room of a page, in CSS pixels. */
export interface Frame {
  readonly height: number;
  /** Between two parts below each other. */
  readonly gap: number;
  readonly columns: number;
  /** The smallest that figures are made where that saves a page: smaller, their type could not be read. */
  readonly least: number;
}

/** Fewer rows than these do not stand alone at the foot of a column, nor go on to the next one. */
const FEW_ROWS = 2;
/** A table that fits a column is not split, unless more than this share of the one before it stayed blank. */
const MOST_BLANK = 0.6;

/** How much smaller figures are tried, from not at all on. */
const SHRINKING = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68];

/** The pages of a report. Figures are made a little smaller, all by as much, where that saves a page. O(parts and rows). */
export function layPages(blocks: readonly Block[], frame: Frame): Piece[][][] {
  const tried = SHRINKING.filter((by) => by >= frame.least).map((by) => layAt(blocks, frame, by));
  return tried.reduce((best, one) => (one.length < best.length ? one : best));
}

/**
 * Stands parts below each other, column by column and page by page, in their order. What is not a table stays whole:
 * where it does not fit it begins the next column, and what is higher than a column is made smaller. A long table goes
 * on under its heads.
 */
function layAt(blocks: readonly Block[], frame: Frame, shrunk: number): Piece[][][] {
  const columns: Piece[][] = [];
  let used = 0; // of the last column
  const begin = () => {
    columns.push([]);
    used = 0;
  };
  const room = () => frame.height - used - (used > 0 ? frame.gap : 0);
  const stand = (piece: Omit<Piece, 'scale'>, height: number, most = 1) => {
    const scale = Math.min(most, frame.height / height);
    if (columns.length === 0) begin();
    columns.at(-1)?.push({ ...piece, scale });
    used = frame.height - room() + height * scale;
  };
  for (const { id, height, shrinks, table } of blocks) {
    if (!table || table.rows.length === 0) {
      const whole = height + (table?.foot ?? 0);
      const most = shrinks ? shrunk : 1;
      if (used > 0 && room() < whole * most) begin();
      stand({ id, from: 0, to: 0, isLast: true }, whole, most);
      continue;
    }
    const whole = height + sumOf(table.rows) + table.foot;
    if (room() < whole && whole <= frame.height && room() <= MOST_BLANK * frame.height) begin();
    let from = 0;
    while (from < table.rows.length) {
      const fitting = rowsThatFit(table, from, room() - height);
      const isEnd = from + fitting === table.rows.length;
      if (used > 0 && !isEnd && fitting < FEW_ROWS) {
        begin();
        continue;
      }
      const to = from + Math.max(1, fitting);
      const isLast = to === table.rows.length;
      const rows = sumOf(table.rows.slice(from, to));
      stand({ id, from, to, isLast }, height + rows + (isLast ? table.foot : 0));
      from = to;
      if (!isLast) begin();
    }
  }
  const pages = Math.ceil(columns.length / frame.columns);
  return Array.from({ length: pages }, (_, page) =>
    columns.slice(page * frame.columns, (page + 1) * frame.columns),
  );
}

/** How many rows from one on have room; the last of them together with what stands below, and not alone. */
function rowsThatFit({ rows, foot }: NonNullable<Block['table']>, from: number, room: number): number {
  let left = room;
  let count = 0;
  for (const height of rows.slice(from)) {
    if (height > left) break;
    left -= height;
    count++;
  }
  const isAll = from + count === rows.length;
  if (isAll && left >= foot) return count;
  const rest = rows.length - from;
  return Math.max(0, Math.min(count, rest - FEW_ROWS));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
