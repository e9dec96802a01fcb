import { Failed } from '../failed';
import { sliced } from '../slices';
import type { UnpackBudget } from './caps';

/** Fed in small pieces, because a piece may become a thousand times its size before it can be stopped. */
const PIECE = 16_384;

/**
 * Unpacks bytes, counting while they come: stops as soon as they pass what the budget allows, before they take memory.
 * Fails as `unpacks_too_large`, or as `archive_damaged` when the bytes are no packed data or were cut off.
 */
export async function expand(
  packed: Uint8Array | Blob,
  format: 'gzip' | 'deflate-raw',
  path: string,
  budget: UnpackBudget,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const allowance = budget.allowance(packed instanceof Blob ? packed.size : packed.length);
  const pause = sliced(signal);
  const reader = pieces(packed).pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > allowance) throw new Failed('unpacks_too_large', path);
      chunks.push(next.value);
      await pause();
    }
  } catch (error) {
    reader.cancel().catch(() => undefined); // it may have failed already, which is what is being told
    const isNoFaultOfTheBytes = error instanceof Failed || error instanceof DOMException; // stopped, file gone
    if (isNoFaultOfTheBytes) throw error;
    throw new Failed('archive_damaged', path);
  }
  budget.spend(size);
  return joined(chunks, size);
}

function pieces(packed: Uint8Array | Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  const length = packed instanceof Blob ? packed.size : packed.length;
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = packed.slice(at, at + PIECE);
        at += PIECE;
        controller.enqueue(piece instanceof Blob ? new Uint8Array(await piece.arrayBuffer()) : piece);
        if (at >= length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
