import { simdMarker } from './simdMarker';
import { plainMarker } from './markBytes';

/** Most bytes of a block: what is found in it is read while the processor still has it at hand. */
export const BLOCK_BYTES = 1 << 16;

/**
 * A block of a file and what was found in it: rows, and where the cells of the regular ones lie. Filled again for each
 * block. Hot loops take its columns as local constants: reached in any other way they are three times as slow.
 */
export class Block {
  readonly #marker = simdMarker(BLOCK_BYTES) ?? plainMarker(BLOCK_BYTES);
  /** From 0, and one more for the break that a last line may lack. */
  readonly bytes = this.#marker.bytes;
  readonly view = new DataView(this.bytes.buffer);
  /** Where the bytes stand that separate cells, once `mark` has found them. */
  readonly positions = this.#marker.positions;
  readonly mark = this.#marker.mark;
  /** Where each row begins, and behind the last one where it ends. */
  readonly rowStarts = new Int32Array(BLOCK_BYTES + 2);
  /** Which of the rows each regular one is. */
  readonly rowOf = new Int32Array(BLOCK_BYTES);
  /** Of the n-th regular row, span s at `n * spans + s`: its bytes as they stand, quotes included. */
  readonly spanStarts = new Int32Array(BLOCK_BYTES);
  readonly spanEnds = new Int32Array(BLOCK_BYTES);
  /** Of the n-th regular row, cell c at `n * cells + c`, without its quotes; `~end` where quotes inside are doubled. */
  readonly cellStarts = new Int32Array(BLOCK_BYTES);
  readonly cellEnds = new Int32Array(BLOCK_BYTES);
}
