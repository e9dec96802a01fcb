import { Columns, NO_SITE, ODD, PLAIN } from './columns';
import { Dictionary } from './dictionary';
import { lastWord, mixed } from './hash';
import { QUOTE } from './mark';
import { plainCount, plainDecimal } from './numbers';
import { Plan } from './plan';
import { isBlank, isNameless, isTotalsCell, isTrimmed, mayNeedTrim } from './signs';
import { isUtf8 } from './utf8';

const ONE_SEED: i32 = 0x2545f491; // as in wordHash.ts
const OTHER_SEED: i32 = 0x61c88647;
const WIDE: i32 = 0x80808080; // set in bytes past ASCII
const NOT_UTF8: u8 = 3;

/** Codes single rows: words, counts and coordinates as numbers, and what tells rows apart as hashes. */
export class RowCode {
  /** Of the row at hand: its spans as they stand, its kept cells without their quotes. */
  spanStarts: usize;
  spanEnds: usize;
  cellStarts: usize;
  cellEnds: usize; // `~end` where quotes inside are doubled
  private words: StaticArray<Dictionary>;
  private texts: Dictionary = new Dictionary(); // of counts
  private single: usize; // a cell whose quotes were doubled, with single ones

  constructor(
    private plan: Plan,
    private columns: Columns,
    longest: i32,
  ) {
    this.spanStarts = heap.alloc(plan.spans * 4);
    this.spanEnds = heap.alloc(plan.spans * 4);
    this.cellStarts = heap.alloc(plan.kept * 4);
    this.cellEnds = heap.alloc(plan.kept * 4);
    this.words = new StaticArray<Dictionary>(plan.spans);
    for (let span = 0; span < plan.spans; span++) this.words[span] = new Dictionary();
    this.single = heap.alloc(longest + 16);
  }

  /** Codes the row at hand as the given one; false when it is not UTF-8. */
  code(row: i32): bool {
    const found = this.codeSpans(row);
    const counted = this.codeCounts(row);
    const told = this.codeIdentity(row);
    if (this.plan.hasPoints) this.codePoints(row);
    const flag = found === PLAIN && counted === PLAIN && !this.isLabelled() ? told : ODD;
    store<u8>(this.columns.flags + row, flag);
    return found !== NOT_UTF8 && told !== NOT_UTF8;
  }

  private start(cell: i32): usize {
    return load<u32>(this.cellStarts + (cell << 2)) as usize;
  }

  /** Where a cell ends; negative, as `~end`, where quotes inside are doubled. */
  private end(cell: i32): i32 {
    return load<i32>(this.cellEnds + (cell << 2));
  }

  private codeSpans(row: i32): u8 {
    const spans = this.plan.spans;
    let flag = PLAIN;
    for (let span = 0; span < spans; span++) {
      const start = load<u32>(this.spanStarts + (span << 2)) as usize;
      const end = load<u32>(this.spanEnds + (span << 2)) as usize;
      const words = unchecked(this.words[span]);
      if (words.isFull) {
        flag = ODD;
        continue;
      }
      const before = words.count;
      const number = words.numberOf(start, end);
      if (number === before && !isUtf8(start, end)) return NOT_UTF8;
      store<i32>(this.columns.words + ((row * spans + span) << 2), number);
    }
    return flag;
  }

  /** A plain count as it is, any other text as `-1 - number`. */
  private codeCounts(row: i32): u8 {
    const counts = this.plan.counts;
    let flag = PLAIN;
    for (let count = 0; count < counts; count++) {
      const cell = load<i32>(this.plan.countCells + (count << 2));
      const start = this.start(cell);
      const end = this.end(cell);
      let value: f64 = end < 0 ? -1 : plainCount(start, end);
      if (value < 0) {
        if (end < 0 || this.texts.isFull) flag = ODD;
        else value = -1 - this.texts.numberOf(start, end);
      }
      store<f64>(this.columns.counts + ((row * counts + count) << 3), value);
    }
    return flag;
  }

  /** Two halves of a number for the cells that tell rows apart, and whether one of them names a site. */
  private codeIdentity(row: i32): u8 {
    const identity = this.plan.identity;
    const sites = this.plan.sites;
    let one: i32 = 0;
    let other: i32 = 0;
    let flag = NO_SITE;
    for (let index = 0; index < identity; index++) {
      const cell = load<i32>(this.plan.identityCells + (index << 2));
      let start = this.start(cell);
      let stop = this.end(cell);
      if (stop < 0) {
        stop = (this.single + this.writeSingle(start, ~stop)) as i32;
        start = this.single;
      }
      let end = stop as usize;
      while (end > start && isTrimmed(load<u8>(end - 1))) end--;
      while (end > start && isTrimmed(load<u8>(start))) start++;
      let half = ONE_SEED ^ ((end - start) as i32);
      let otherHalf = OTHER_SEED ^ ((end - start) as i32);
      let seen: i32 = 0;
      for (let at = start; at + 4 < end; at += 4) {
        const word = load<i32>(at);
        half = mixed(half, word);
        otherHalf = mixed(otherHalf, word);
        seen |= word;
      }
      const rest = lastWord(start, end);
      if (((seen | rest) & WIDE) !== 0 && !isUtf8(start, end)) return NOT_UTF8;
      if (mayNeedTrim(start, end)) flag = ODD; // a blank past ASCII
      if (index < sites && flag !== ODD && !isNameless(start, end)) flag = PLAIN;
      one = mixed(one, mixed(half, rest));
      other = mixed(other, mixed(otherHalf, rest));
    }
    store<i32>(this.columns.identities + (row << 3), one);
    store<i32>(this.columns.identities + (row << 3), other, 4);
    return flag;
  }

  /** Writes a cell with single quotes, where two stand for one; gives its length. */
  private writeSingle(start: usize, end: usize): usize {
    let to = this.single;
    for (let at = start; at < end; at++) {
      const byte = load<u8>(at);
      store<u8>(to++, byte);
      if (byte === QUOTE) at++;
    }
    return to - this.single;
  }

  /** Latitude and longitude; NaN for what is no plain number. */
  private codePoints(row: i32): void {
    for (let axis = 0; axis < 2; axis++) {
      const cell = load<i32>(this.plan.pointCells + (axis << 2));
      const end = this.end(cell);
      const value = end < 0 ? NaN : plainDecimal(this.start(cell), end);
      store<f64>(this.columns.points + ((row * 2 + axis) << 3), value);
    }
  }

  /** Whether a cell is the label of a row of totals, or the first one holds no text: its label may stand farther right. */
  private isLabelled(): bool {
    const labels = this.plan.labels;
    const cells = this.plan.labelCells;
    for (let label = 0; label < labels; label++) {
      const cell = load<i32>(cells + (label << 3));
      const isFirst = load<i32>(cells + (label << 3), 4) !== 0;
      const start = this.start(cell);
      const end = this.end(cell);
      const stop = end < 0 ? ~end : end;
      if (isTotalsCell(start, stop) || mayNeedTrim(start, stop)) return true; // blanks hide a label's letters
      if (isFirst && end >= 0 && isBlank(start, end)) return true;
    }
    return false;
  }
}
