import { RowCoder } from '../../core/ingest/scan/rowCoder';
import type { RowPlan } from '../../core/ingest/scan/rowPlan';
import { codePiece, readPiece, type CodedPiece, type Piece } from './codePiece';
import { CodingThread } from './codingThread';
import type { RegularText } from './regularText';
import { startCoder } from './startCoder';

const PIECE = 1 << 22; // smaller ones cost more than the waiting they save
const PART = 1 << 19; // of a piece: this thread listens and tells how far it is in between
const WORTH_A_THREAD = 1 << 24; // bytes: a thread takes some 50 ms to start

/** A piece that was coded, and by whom: each coder numbers words by itself. */
export interface NextPiece {
  readonly coder: 'ahead' | 'own';
  readonly piece: CodedPiece;
}

/**
 * Codes a file in order, piece by piece: ahead in another thread where the file is worth it, and in this one what that
 * cannot: small files, the rest of a piece behind an irregular row, a piece whose beginning it guessed wrong because a
 * quote was open there.
 */
export class Coders {
  readonly #text: RegularText;
  readonly #own: RowCoder;
  readonly #thread: CodingThread | null;
  #lastTaken = -1;
  #lastRead: ReadPiece | null = null;
  #ahead: ReadPiece | null = null;

  constructor(text: RegularText, plan: RowPlan) {
    const { blob, size } = text.file;
    const thread = blob && size >= WORTH_A_THREAD ? startCoder() : null;
    this.#text = text;
    this.#own = new RowCoder(plan);
    const pieceAt = (index: number) => (this.#pieceAt(index).from < size - 1 ? this.#pieceAt(index) : null);
    this.#thread = blob && thread && new CodingThread(thread, blob, plan, pieceAt);
  }

  /**
   * The rows from the one that begins at `at` to the end of the piece it lies in, or some way to it; to be asked in
   * order. What was given before may be gone then.
   */
  async codeFrom(at: number): Promise<NextPiece> {
    const index = Math.floor((at - this.#text.start) / PIECE);
    if (this.#thread && index > this.#lastTaken) {
      this.#lastTaken = index;
      const piece = await this.#thread.take(index);
      if (piece?.start === at) return { coder: 'ahead', piece };
    }
    const whole = this.#pieceAt(index);
    const piece = { ...whole, until: Math.min(whole.until, at + PART), firstRow: at };
    const coded = codePiece(this.#own, await this.#bytesOf(index), piece, this.#text.file.size);
    return { coder: 'own', piece: coded };
  }

  stop(): void {
    this.#thread?.stop();
  }

  /** The bytes of a piece for this thread; where it has all to do, the next ones are read meanwhile. */
  #bytesOf(index: number): Promise<Uint8Array> {
    const read = (number: number) => {
      const bytes = readPiece(this.#text.file, this.#pieceAt(number));
      bytes.catch(() => null); // who asks for the piece hears why it is not there; maybe nobody does
      return { number, bytes };
    };
    const known = [this.#lastRead, this.#ahead].find((one) => one?.number === index);
    this.#lastRead = known ?? read(index);
    const isMore = this.#pieceAt(index).until < this.#text.file.size;
    if (!this.#thread && isMore && this.#ahead?.number !== index + 1) this.#ahead = read(index + 1);
    return this.#lastRead.bytes;
  }

  #pieceAt(index: number): Piece {
    const { start, file } = this.#text;
    const from = start + index * PIECE;
    const until = Math.min(file.size, from + PIECE);
    return index === 0 ? { from, until, firstRow: start } : { from: from - 1, until, firstRow: null };
  }
}

/** A piece that is read or being read. */
interface ReadPiece {
  readonly number: number;
  readonly bytes: Promise<Uint8Array>;
}
