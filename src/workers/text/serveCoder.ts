import { codedBuffers } from '../../core/ingest/scan/codedRows';
import { RowCoder } from '../../core/ingest/scan/rowCoder';
import { codePiece, TAIL, type CodedPiece } from './codePiece';
import type { ToCoder } from './codingThread';
import { bytesOfBlob } from './fileBytes';
import { ForwardBytes } from './forwardBytes';

/** Sends a coded piece on, with the buffers that move instead of being copied. */
type Post = (piece: CodedPiece, transfer: ArrayBuffer[]) => void;

/**
 * A coding thread: takes the file and how its rows are coded, then codes one piece after the other, each read while the
 * one before is coded. A file that cannot be read any more rejects, and so ends the thread.
 */
export class CoderServer {
  readonly #post: Post;
  #size = 0;
  #bytes: ForwardBytes | null = null;
  #coder: RowCoder | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(post: Post) {
    this.#post = post;
  }

  /** Takes one message; resolves when it is answered. */
  receive(message: ToCoder): Promise<void> {
    if ('blob' in message) {
      this.#size = message.blob.size;
      this.#bytes = new ForwardBytes(bytesOfBlob(message.blob, ''), TAIL + 1);
      this.#coder = new RowCoder(message.plan);
      return this.#last;
    }
    const [bytes, coder, before] = [this.#bytes, this.#coder, this.#last];
    if (!bytes || !coder) return Promise.reject(new Error('A piece came before its file.'));
    const reading = bytes.read(message.from, message.until + TAIL, message.room?.[0] ?? null);
    this.#last = before.then(async () => {
      const piece = codePiece(coder, await reading, message, this.#size, message.room?.[1]);
      this.#post(piece, [...codedBuffers(piece.coded)]);
    });
    return this.#last;
  }
}
