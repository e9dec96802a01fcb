/** How a row stands to the rows before it that are about the same thing. */
export type Sameness = 'new' | 'repeated' | 'conflicting';

const MOST_ROWS = 1 << 20; // about 60 MB; rows past it are not compared
const HALF = 2 ** 26;

/**
 * Tells rows apart that are finer than the cells they are added to: locations, reasons, events. It keeps a number of
 * 53 bits per row for what the row is about and one of 32 for what it says, no text. Two different rows of a million
 * are taken for the same with a probability of 6 in 100,000.
 */
export class Identities {
  readonly #known = new Map<number, number>();

  /** `about` identifies the row, `says` are its figures. O(letters). */
  see(about: string, says: string): Sameness {
    const key = hash(about, 0x811c9dc5) * HALF + (hash(about, 0x9747b28c) % HALF);
    const figures = hash(says, 0x811c9dc5);
    const known = this.#known.get(key);
    if (known === undefined) {
      if (this.#known.size < MOST_ROWS) this.#known.set(key, figures);
      return 'new';
    }
    return known === figures ? 'repeated' : 'conflicting';
  }
}

/** FNV-1a of the code units, folded to 27 bits for the first use and to 32 for the others by its caller. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 0) % 2 ** 27;
}
