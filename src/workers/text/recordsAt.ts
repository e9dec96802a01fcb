import { Failed } from '../failed';
import type { FileBytes } from './fileBytes';
import { parseRecords } from './parseRecords';
import type { TextShape } from './textShape';

const FIRST_WINDOW = 1 << 16;
const LARGEST_WINDOW = 1 << 28; // a text of this length is a string in every browser

/** Some records of a file in order, and the byte at which the next one begins. */
export interface RecordsAt {
  readonly rows: readonly (readonly string[])[];
  /** Which of them were read without a quote that never closes. */
  readonly strays: readonly number[];
  readonly next: number;
}

/**
 * Parses the records of a UTF-8 file that begin at a byte, at least one and no more than `most`; null when the bytes
 * are not UTF-8 after all. Fails as `data_too_large` when one record is longer than any text may be.
 */
export async function recordsAt(
  file: FileBytes,
  at: number,
  shape: TextShape,
  most: number,
): Promise<RecordsAt | null> {
  for (let size = FIRST_WINDOW; size <= LARGEST_WINDOW; size *= 8) {
    const bytes = await file.read(at, at + size);
    const whole = at + bytes.length >= file.size;
    const text = strictText(bytes, whole);
    if (text === null) return null;
    const { rows, strays, next, open } = parseRecords(text, 0, shape, most, whole);
    if (rows.length === 0 && open) continue;
    return { rows, strays, next: at + new TextEncoder().encode(text.slice(0, next)).length };
  }
  throw new Failed('data_too_large');
}

/** A character that the window cuts off is left; a mark is kept, as it counts. */
function strictText(bytes: Uint8Array, whole: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return null;
  }
}
