import { Dictionary } from './dictionary';

const MOST: i32 = 1 << 16; // further words are decided anew each time
const LONGEST: usize = 400; // bytes: what is longer is no label and no word for "none"
const ROOM: i32 = MOST + 1;
const YES: u8 = 1;
const NO: u8 = 2;

/** Decisions about words, each made once. */
export class Verdicts {
  private words: Dictionary = new Dictionary();
  private decided: usize = heap.alloc(ROOM);

  constructor() {
    memory.fill(this.decided, 0, ROOM);
  }

  /** The number of a word; MOST, of which nothing is kept, for a long one or where there is no room. */
  numberOf(start: usize, end: usize): i32 {
    if (this.words.count < MOST && end - start <= LONGEST) return this.words.numberOf(start, end);
    store<u8>(this.decided + MOST, 0);
    return MOST;
  }

  isDecided(word: i32): bool {
    return load<u8>(this.decided + word) !== 0;
  }

  decide(word: i32, verdict: bool): void {
    store<u8>(this.decided + word, verdict ? YES : NO);
  }

  of(word: i32): bool {
    return load<u8>(this.decided + word) === YES;
  }
}
