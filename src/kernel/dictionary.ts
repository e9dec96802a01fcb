import { quickHash, sameBytes } from './hash';

const FIRST_WORDS: i32 = 256;
const FIRST_BYTES: i32 = 4096;
const PADDING: i32 = 16; // bytes that a comparison may read behind the last word
const MOST_WORDS: i32 = 1 << 20;
const MOST_BYTES: i32 = 1 << 27;

/**
 * Gives each different run of bytes a small number, in order of first appearance. Two runs have one number only if they
 * are equal byte by byte.
 */
export class Dictionary {
  count: i32 = 0;
  private used: i32 = 0; // bytes
  private last: i32 = -1;
  /** Whether the last two look-ups were of one word: then the next one may be too. */
  private isRun: bool = false;
  private byteRoom: i32 = FIRST_BYTES;
  private bytes: usize = heap.alloc(FIRST_BYTES + PADDING);
  private wordRoom: i32 = FIRST_WORDS;
  private starts: usize = heap.alloc((FIRST_WORDS + 1) * 4); // word n lies at [n] to [n + 1]
  private hashes: usize = heap.alloc(FIRST_WORDS * 4);
  private slots: usize = zeros(FIRST_WORDS * 2); // open addressing: number + 1, or 0

  constructor() {
    store<i32>(this.starts, 0);
  }

  /** Whether there is no room for further words. */
  get isFull(): bool {
    return this.count >= MOST_WORDS || this.used >= MOST_BYTES;
  }

  /** The number of the bytes of [start, end); up to 16 behind them are read as well. */
  numberOf(start: usize, end: usize): i32 {
    if (this.isRun) {
      if (this.isWord(this.last, start, end)) return this.last;
      this.isRun = false;
    }
    const hash = quickHash(start, end);
    const mask = this.wordRoom * 2 - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = load<i32>(this.slots + (slot << 2)) - 1;
      if (number < 0) return this.add(start, end, hash, slot);
      if (load<i32>(this.hashes + (number << 2)) !== hash || !this.isWord(number, start, end)) continue;
      this.isRun = number === this.last;
      this.last = number;
      return number;
    }
  }

  private isWord(number: i32, start: usize, end: usize): bool {
    const at = load<i32>(this.starts + (number << 2));
    const length = load<i32>(this.starts + (number << 2), 4) - at;
    return length === ((end - start) as i32) && sameBytes(start, this.bytes + at, length);
  }

  private add(start: usize, end: usize, hash: i32, slot: i32): i32 {
    const number = this.count++;
    const length = (end - start) as i32;
    if (this.used + length > this.byteRoom) {
      this.byteRoom = max(this.used + length, this.byteRoom * 2);
      this.bytes = heap.realloc(this.bytes, this.byteRoom + PADDING);
    }
    memory.copy(this.bytes + this.used, start, length);
    this.used += length;
    this.last = number;
    store<i32>(this.starts + ((number + 1) << 2), this.used);
    store<i32>(this.hashes + (number << 2), hash);
    store<i32>(this.slots + (slot << 2), number + 1);
    if (this.count === this.wordRoom) this.spread();
    return number;
  }

  /** Doubles the words there is room for, so that no more than half of the slots are ever taken. */
  private spread(): void {
    const room = this.wordRoom * 2;
    this.starts = heap.realloc(this.starts, (room + 1) * 4);
    this.hashes = heap.realloc(this.hashes, room * 4);
    heap.free(this.slots);
    this.slots = zeros(room * 2);
    const mask = room * 2 - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = load<i32>(this.hashes + (number << 2)) & mask;
      while (load<i32>(this.slots + (slot << 2)) !== 0) slot = (slot + 1) & mask;
      store<i32>(this.slots + (slot << 2), number + 1);
    }
    this.wordRoom = room;
  }
}

function zeros(numbers: i32): usize {
  const at = heap.alloc(numbers * 4);
  memory.fill(at, 0, numbers * 4);
  return at;
}
