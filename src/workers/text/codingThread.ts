import { codedBuffers, type CodedBuffers } from '../../core/ingest/scan/codedRows';
import type { RowPlan } from '../../core/ingest/scan/rowPlan';
import type { CodedPiece, Piece } from './codePiece';

/** What a coding thread is told: the file and how its rows are coded, then pieces in the order of the file. */
export type ToCoder = { readonly blob: Blob; readonly plan: RowPlan } | AskedPiece;

/** A piece to be coded, and memory that held one before: new memory costs more than the reading. */
export interface AskedPiece extends Piece {
  readonly room: CodedBuffers | null;
}

/** A thread that codes, or a message port in its place. */
export interface CoderThread {
  postMessage(message: ToCoder, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CodedPiece>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

const AHEAD = 2; // pieces: one being read while another is coded

/**
 * Has the pieces of a file coded in another thread, ahead of who asks for them in order. The thread does not know
 * what becomes of an irregular row before a piece; whoever asks compares. One thread is enough: what is done with the
 * rows afterwards takes longer than the coding.
 */
export class CodingThread {
  readonly #thread: CoderThread;
  readonly #pieceAt: (index: number) => Piece | null;
  readonly #waiting: ((piece: CodedPiece | null) => void)[] = [];
  readonly #asked = new Map<number, Promise<CodedPiece | null>>();
  #next = 0;
  #last: CodedPiece | null = null;
  #isLost = false;

  /** `pieceAt` gives the pieces of the file by number, null past the last one. */
  constructor(thread: CoderThread, blob: Blob, plan: RowPlan, pieceAt: (index: number) => Piece | null) {
    this.#thread = thread;
    this.#pieceAt = pieceAt;
    thread.onmessage = ({ data }) => this.#waiting.shift()?.(data);
    thread.onerror = () => this.stop();
    thread.postMessage({ blob, plan }, []);
    for (let piece = 0; piece < AHEAD; piece++) this.#askNext(null);
  }

  /**
   * A piece by its number, each asked for once and in order; null once the thread was lost. The rows of the piece
   * taken before are gone then: their memory is used again.
   */
  async take(index: number): Promise<CodedPiece | null> {
    while (this.#next <= index && !this.#isLost) this.#askNext(null);
    const piece = (await this.#asked.get(index)) ?? null;
    for (const asked of this.#asked.keys()) if (asked <= index) this.#asked.delete(asked);
    const used = this.#last;
    this.#last = piece;
    this.#askNext(used && codedBuffers(used.coded));
    return piece;
  }

  /** Ends the thread; pieces that were asked for do not come any more. */
  stop(): void {
    this.#isLost = true;
    this.#thread.terminate();
    for (const resolve of this.#waiting.splice(0)) resolve(null);
  }

  #askNext(room: CodedBuffers | null): void {
    const piece = this.#pieceAt(this.#next);
    if (!piece || this.#isLost) return;
    this.#asked.set(this.#next++, new Promise((resolve) => this.#waiting.push(resolve)));
    this.#thread.postMessage({ ...piece, room }, room ? [...room] : []);
  }
}
