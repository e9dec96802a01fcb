import type { RowPlan } from '../../core/ingest/scan/rowPlan';
import type { CodedPiece, Piece } from './codePiece';

/** What a coding thread is told: the file and how its rows are coded, then pieces. */
export type ToCoder = { readonly blob: Blob; readonly plan: RowPlan } | Piece;

/** A coding thread, or a message port in its place. */
export interface CoderThread {
  postMessage(message: ToCoder): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CodedPiece>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

const AHEAD = 2; // pieces for each thread: one being read while another is coded

interface Asked {
  readonly thread: number;
  readonly piece: Promise<CodedPiece | null>;
}

/**
 * Codes the pieces of a file in several threads, ahead of who asks for them in order. A thread does not know how the
 * piece before its own ends; whoever asks compares.
 */
export class CoderPool {
  readonly #threads: readonly CoderThread[];
  readonly #waiting: ((piece: CodedPiece | null) => void)[][];
  readonly #asked = new Map<number, Asked>();
  readonly #pieceAt: (index: number) => Piece | null;
  #next = 0;
  #isLost = false;

  /** `pieceAt` gives the pieces of the file by number, null past the last one. */
  constructor(
    threads: readonly CoderThread[],
    blob: Blob,
    plan: RowPlan,
    pieceAt: (index: number) => Piece | null,
  ) {
    this.#threads = threads;
    this.#pieceAt = pieceAt;
    this.#waiting = threads.map(() => []);
    threads.forEach((thread, index) => {
      thread.onmessage = ({ data }) => this.#waiting[index]?.shift()?.(data);
      thread.onerror = () => this.stop();
      thread.postMessage({ blob, plan });
    });
    for (let piece = 0; piece < threads.length * AHEAD; piece++) this.#askNext();
  }

  /** A piece by its number, with the thread that coded it; null once threads were lost. Asked for once, in order. */
  async take(index: number): Promise<{ readonly thread: number; readonly piece: CodedPiece } | null> {
    while (this.#next <= index && !this.#isLost) this.#askNext();
    const asked = this.#asked.get(index);
    this.#asked.delete(index);
    const piece = (await asked?.piece) ?? null;
    this.#askNext();
    return asked && piece ? { thread: asked.thread, piece } : null;
  }

  /** Ends the threads; pieces that were asked for do not come any more. */
  stop(): void {
    this.#isLost = true;
    for (const thread of this.#threads) thread.terminate();
    for (const waiting of this.#waiting) for (const resolve of waiting.splice(0)) resolve(null);
  }

  #askNext(): void {
    const index = this.#next++;
    const piece = this.#pieceAt(index);
    const thread = index % this.#threads.length;
    if (!piece || this.#isLost) return;
    const coded = new Promise<CodedPiece | null>((resolve) => this.#waiting[thread]?.push(resolve));
    this.#asked.set(index, { thread, piece: coded });
    this.#threads[thread]?.postMessage(piece);
  }
}
