/** A row that must be read as text, and one that names no site: as in codedRows.ts. */
export const PLAIN: u8 = 0;
export const ODD: u8 = 1;
export const NO_SITE: u8 = 2;

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
    this.reserve(1 << 12);
  }

  /** Makes room for more rows. */
  reserve(more: i32): void {
    if (this.rows + more <= this.room) return;
    const room = max(this.rows + more, this.room * 2);
    this.starts = resized(this.starts, (room + 1) * 4);
    this.flags = resized(this.flags, room);
    this.words = resized(this.words, room * this.spanColumns * 4);
    this.counts = resized(this.counts, room * this.countColumns * 8);
    this.identities = resized(this.identities, room * 8);
    if (this.hasPoints) this.points = resized(this.points, room * 16);
    this.room = room;
  }
}

function resized(at: usize, bytes: i32): usize {
  return at === 0 ? heap.alloc(bytes) : heap.realloc(at, bytes);
}
