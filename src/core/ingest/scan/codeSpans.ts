import type { Block } from './block';
import type { ByteWords } from './byteWords';
import type { Target } from './codeCells';
import { ODD } from './codedRows';
import { isUtf8 } from './utf8';

const MOST_WORDS = 1 << 20; // of one span; rows with further ones are read as text
const MOST_BYTES = 1 << 27;

/**
 * Numbers the words of one span in the rows of a block; row r has its number at `r * stride + span`. Rows with words
 * that there is no room for become odd. False when a word is not UTF-8. O(bytes of the span).
 */
export function codeSpan(
  { bytes, view, rowOf, spanStarts, spanEnds }: Block,
  regular: number,
  span: number,
  known: ByteWords,
  { into, flags, first }: Target<Int32Array>,
  stride: number,
): boolean {
  for (let row = 0; row < regular; row++) {
    const start = spanStarts[row * stride + span] ?? 0;
    const end = spanEnds[row * stride + span] ?? 0;
    const target = first + (rowOf[row] ?? 0);
    const before = known.size;
    if (before >= MOST_WORDS || known.bytes >= MOST_BYTES) {
      flags[target] = ODD;
      continue;
    }
    const number = known.numberOf(view, start, end);
    if (number === before && !isUtf8(bytes, start, end)) return false;
    into[target * stride + span] = number;
  }
  return true;
}
