import { quickHash, sameBytes } from './wordHash';

const FIRST_WORDS = 256;
const FIRST_BYTES = 4096;

/**
 * Gives each different run of bytes a small number, in order of first appearance, without making a text of it. Two
 * runs have one number only if they are equal byte by byte. O(bytes) per look-up.
 */
export class ByteWords {
  #count = 0;
  #last = -1;
  /** Whether the last two look-ups were of one word: then the next one may be too. */
  #isRun = false;
  #bytes = new Uint8Array(FIRST_BYTES);
  #view = new DataView(this.#bytes.buffer);
  #starts = new Int32Array(FIRST_WORDS + 1); // word n lies at [n] to [n + 1]
  #hashes = new Int32Array(FIRST_WORDS);
  #slots = new Int32Array(FIRST_WORDS * 2); // open addressing: number + 1, or 0

  /** How many different ones there are. */
  get size(): number {
    return this.#count;
  }

  /** How many bytes they take. */
  get bytes(): number {
    return this.#starts[this.#count] ?? 0;
  }

  /** The number of the bytes of [start, end). */
  numberOf(view: DataView, start: number, end: number): number {
    const last = this.#last;
    if (this.#isRun && this.#isWord(last, view, start, end)) return last;
    const slots = this.#slots;
    const hashes = this.#hashes;
    const starts = this.#starts;
    const hash = quickHash(view, start, end);
    const mask = slots.length - 1;
    for (let slot = folded(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(view, start, end, hash, slot);
      if (hashes[number] !== hash) continue;
      const at = starts[number] ?? 0;
      const isEqual =
        (starts[number + 1] ?? 0) - at === end - start && sameBytes(view, start, end, this.#view, at);
      if (!isEqual) continue;
      this.#isRun = number === last;
      this.#last = number;
      return number;
    }
  }

  #isWord(number: number, view: DataView, start: number, end: number): boolean {
    const at = this.#starts[number] ?? 0;
    const isEqual =
      (this.#starts[number + 1] ?? 0) - at === end - start && sameBytes(view, start, end, this.#view, at);
    this.#isRun = isEqual;
    return isEqual;
  }

  #add(view: DataView, start: number, end: number, hash: number, slot: number): number {
    const number = this.#count++;
    this.#last = number;
    const at = this.#starts[number] ?? 0;
    const after = at + end - start;
    if (after > this.#bytes.length) this.#makeRoom(after);
    for (let from = start, to = at; from < end; from++, to++) this.#bytes[to] = view.getUint8(from);
    this.#starts[number + 1] = after;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.#count === this.#hashes.length) this.#spread();
    return number;
  }

  #makeRoom(bytes: number): void {
    const wider = new Uint8Array(Math.max(bytes, this.#bytes.length * 2));
    wider.set(this.#bytes);
    this.#bytes = wider;
    this.#view = new DataView(wider.buffer);
  }

  /** Doubles the words there is room for, so that no more than half of the slots are ever taken. */
  #spread(): void {
    const words = this.#count * 2;
    const starts = new Int32Array(words + 1);
    starts.set(this.#starts);
    const hashes = new Int32Array(words);
    hashes.set(this.#hashes);
    const slots = new Int32Array(words * 2);
    for (let number = 0; number < this.#count; number++) {
      let slot = folded(hashes[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#starts = starts;
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

/** The high bits of a hash count as well. */
function folded(hash: number): number {
  return hash ^ (hash >>> 16);
}
