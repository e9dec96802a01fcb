import { BLOCK_BYTES, type Block } from './block';
import type { ByteWords } from './byteWords';
import { mayNeedTrim, plainCount, plainDecimal } from './cellBytes';
import { isNameless, isTotalsCell } from './cellSigns';
import { NO_SITE, ODD } from './codedRows';
import { QUOTE } from './markBytes';
import { isUtf8 } from './utf8';
import { lastWord, mixed, ONE_SEED, OTHER_SEED } from './wordHash';

const MOST_TEXTS = 1 << 20;
const WIDE = 0x80808080 | 0; // set in bytes past ASCII

/** A cell whose quotes were doubled, with single ones. */
const single = new Uint8Array(BLOCK_BYTES);
const singleView = new DataView(single.buffer);

/** A block, how many cells it holds for each regular row, and how many rows are regular. */
export interface KeptCells {
  readonly block: Block;
  readonly kept: number;
  readonly regular: number;
}

/** Columns that coded cells of a block go to; `first` is the place of the block's first row in them. */
export interface Target<Column> {
  readonly into: Column;
  readonly flags: Uint8Array;
  readonly first: number;
}

/**
 * Codes one column of counts: a plain count as it is, any other text as `-1 - number`. Row r has its code at
 * `r * stride + count`; rows that are not to be coded become odd. O(bytes of the cells).
 */
export function codeCounts(
  { block, kept, regular }: KeptCells,
  slot: number,
  known: ByteWords,
  { into, flags, first }: Target<Float64Array>,
  count: number,
  stride: number,
): void {
  const { bytes, view, rowOf, cellStarts, cellEnds } = block;
  for (let row = 0; row < regular; row++) {
    const start = cellStarts[row * kept + slot] ?? 0;
    const end = cellEnds[row * kept + slot] ?? 0;
    const target = first + (rowOf[row] ?? 0);
    let value = plainCount(bytes, start, end);
    if (value < 0) {
      if (end < 0 || known.size >= MOST_TEXTS) flags[target] = ODD;
      else value = -1 - known.numberOf(view, start, end);
    }
    into[target * stride + count] = value;
  }
}

/**
 * Codes the cells that tell rows apart: two halves of a number for each row, and whether it names a site. False when a
 * cell is not UTF-8. `sites` of the slots, the first ones, name sites. O(bytes of the cells).
 */
export function codeIdentities(
  { block, kept, regular }: KeptCells,
  slots: readonly number[],
  sites: number,
  { into, flags, first }: Target<Int32Array>,
): boolean {
  const { bytes, view, rowOf, cellStarts, cellEnds } = block;
  for (let row = 0; row < regular; row++) {
    const target = first + (rowOf[row] ?? 0);
    let named = 0;
    let [one, other] = [0, 0];
    for (let index = 0; index < slots.length; index++) {
      const at = row * kept + (slots[index] ?? 0);
      let start = cellStarts[at] ?? 0;
      let end = cellEnds[at] ?? 0;
      let [from, fromView] = [bytes, view];
      if (end < 0) {
        end = writeSingle(bytes, start, ~end);
        [start, from, fromView] = [0, single, singleView];
      }
      let half = ONE_SEED ^ (end - start);
      let otherHalf = OTHER_SEED ^ (end - start);
      let seen = 0;
      for (let byte = start; byte + 4 < end; byte += 4) {
        const word = fromView.getInt32(byte, true);
        half = mixed(half, word);
        otherHalf = mixed(otherHalf, word);
        seen |= word;
      }
      const rest = lastWord(fromView, start, end);
      if (((seen | rest) & WIDE) !== 0 && !isUtf8(from, start, end)) return false;
      if (mayNeedTrim(from, start, end)) flags[target] = ODD;
      if (index < sites && !isNameless(from, start, end)) named++;
      one = mixed(one, mixed(half, rest));
      other = mixed(other, mixed(otherHalf, rest));
    }
    into[2 * target] = one;
    into[2 * target + 1] = other;
    if (named === 0 && flags[target] !== ODD) flags[target] = NO_SITE;
  }
  return true;
}

/** Writes a cell of the block into `single`, two quotes as one; gives its length there. */
function writeSingle(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    single[length++] = byte;
    if (byte === QUOTE) at++;
  }
  return length;
}

/** Codes latitude and longitude; NaN for what is no plain number. O(bytes of the cells). */
export function codePoints(
  { block, kept, regular }: KeptCells,
  [latitude = 0, longitude = 0]: readonly number[],
  { into, first }: Target<Float64Array>,
): void {
  const { bytes, rowOf, cellStarts, cellEnds } = block;
  for (let row = 0; row < regular; row++) {
    const [north, east] = [row * kept + latitude, row * kept + longitude];
    const target = first + (rowOf[row] ?? 0);
    into[2 * target] = plainDecimal(bytes, cellStarts[north] ?? 0, cellEnds[north] ?? 0);
    into[2 * target + 1] = plainDecimal(bytes, cellStarts[east] ?? 0, cellEnds[east] ?? 0);
  }
}

/**
 * Makes rows odd whose cell is the label of a row of totals; in the first column also those without a text, whose label
 * may stand farther right. O(bytes of the cells).
 */
export function markLabels(
  { block, kept, regular }: KeptCells,
  slot: number,
  isFirst: boolean,
  { flags, first }: Target<unknown>,
): void {
  const { bytes, rowOf, cellStarts, cellEnds } = block;
  for (let row = 0; row < regular; row++) {
    const start = cellStarts[row * kept + slot] ?? 0;
    const end = cellEnds[row * kept + slot] ?? 0;
    const isLabel = end < 0 ? isTotalsCell(bytes, start, ~end) : isTotalsCell(bytes, start, end);
    if (isLabel || (isFirst && isBlank(bytes, start, end))) flags[first + (rowOf[row] ?? 0)] = ODD;
  }
}

/** Whether a cell holds nothing, or begins with a blank and may hold nothing else. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  return end === start || (bytes[start] ?? 0) <= 0x20;
}
