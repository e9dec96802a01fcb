/** A row that must be read as text, and one that names no site: as in codedRows.ts. */
export const PLAIN: u8 = 0;
export const ODD: u8 = 1;
export const NO_SITE: u8 = 2;

const FIRST_ROWS: i32 = 16;

/** Coded rows, one column for each of their parts; laid out as in codedRows.ts. */
export class Columns {
  rows: i32 = 0;
  starts: usize = 0;
  flags: usize = 0;
  words: usize = 0;
  counts: usize = 0;
  identities: usize = 0;
  points: usize = 0;
  private room: i32 = 0;

  constructor(
    private spanColumns: i32,
    private countColumns: i32,
    private hasPoints: bool,
  ) {
    this.reserve(FIRST_ROWS);
  }

  /** Makes room for more rows. */
  reserve(more: i32): void {
    if (this.rows + more <= this.room) return;
    const room = max(this.rows + more, this.room * 2);
    const rows = room as usize;
    this.starts = resized(this.starts, (rows + 1) * 4);
    this.flags = resized(this.flags, rows);
    this.words = resized(this.words, rows * this.spanColumns * 4);
    this.counts = resized(this.counts, rows * this.countColumns * 8);
    this.identities = resized(this.identities, rows * 8);
    if (this.hasPoints) this.points = resized(this.points, rows * 16);
    this.room = room;
  }
}

function resized(at: usize, bytes: usize): usize {
  return at === 0 ? heap.alloc(bytes) : heap.realloc(at, bytes);
}
