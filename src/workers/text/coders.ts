import { RowCoder } from '../../core/ingest/scan/rowCoder';
import type { RowPlan } from '../../core/ingest/scan/rowPlan';
import { codePiece, readPiece, type CodedPiece, type Piece } from './codePiece';
import { CoderPool } from './coderPool';
import { coderThreads } from './coderThreads';
import type { RegularText } from './regularText';

const PIECE = 1 << 22; // smaller ones cost more than the waiting they save
const PART = 1 << 19; // of a piece: this thread listens and tells how far it is in between
const WORTH_THREADS = 1 << 24; // bytes: a thread takes some 50 ms to start

/** A piece that was coded, and which coder's numbers its words have. */
export interface NextPiece {
  readonly coder: number;
  readonly piece: CodedPiece;
}

/**
 * Codes a file in order, piece by piece: in other threads where the file is worth it and there are cores, and in this
 * one what they cannot: small files, the rest of a piece behind an irregular row, a piece whose beginning they guessed
 * wrong because a quote was open there.
 */
export class Coders {
  readonly #text: RegularText;
  readonly #own: RowCoder;
  readonly #pool: CoderPool | null;
  /** One for each coder; the last is this thread's. */
  readonly names: readonly number[];
  #lastTaken = -1;
  #lastRead: ReadPiece | null = null;
  #ahead: ReadPiece | null = null;

  constructor(text: RegularText, plan: RowPlan) {
    const { blob, size } = text.file;
    const threads = blob && size >= WORTH_THREADS ? coderThreads() : [];
    this.#text = text;
    this.#own = new RowCoder(plan);
    this.#pool =
      blob && threads.length > 0
        ? new CoderPool(threads, blob, plan, (index) =>
            this.#pieceAt(index).from < size - 1 ? this.#pieceAt(index) : null,
          )
        : null;
    this.names = [...threads.map((_, index) => index), threads.length];
  }

  /** The rows from the one that begins at `at` to the end of the piece it lies in, or some way to it; to be asked in order. */
  async codeFrom(at: number): Promise<NextPiece> {
    const index = Math.floor((at - this.#text.start) / PIECE);
    if (this.#pool && index > this.#lastTaken) {
      this.#lastTaken = index;
      const taken = await this.#pool.take(index);
      if (taken?.piece.start === at) return { coder: taken.thread, piece: taken.piece };
    }
    const whole = this.#pieceAt(index);
    const piece = { ...whole, until: Math.min(whole.until, at + PART), firstRow: at };
    const coded = codePiece(this.#own, await this.#bytesOf(index), piece, this.#text.file.size);
    return { coder: this.names.length - 1, piece: coded };
  }

  stop(): void {
    this.#pool?.stop();
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
    if (!this.#pool && isMore && this.#ahead?.number !== index + 1) this.#ahead = read(index + 1);
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
