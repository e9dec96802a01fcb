import { RowCoder } from '../../core/ingest/scan/rowCoder';
import type { RowPlan } from '../../core/ingest/scan/rowPlan';
import { codePiece, readPiece, type CodedPiece, type Piece } from './codePiece';
import { CodingThread } from './codingThread';
import { pieceAt, pieceWith } from './pieces';
import type { RegularText } from './regularText';
import { startCoder } from './startCoder';

const PART = 1 << 19; // of a piece: this thread listens and tells how far it is in between

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
    const { start, file } = text;
    const { blob, size } = file;
    const thread = startCoder(file);
    this.#text = text;
    this.#own = new RowCoder(plan);
    const orNone = (index: number) => {
      const piece = pieceAt(index, start, size);
      return piece.from < size - 1 ? piece : null;
    };
    this.#thread = blob && thread && new CodingThread(thread, blob, plan, orNone);
  }

  /**
   * The rows from the one that begins at `at` to the end of the piece it lies in, or some way to it; to be asked in
   * order. What was given before may be gone then.
   */
  async codeFrom(at: number): Promise<NextPiece> {
    const index = pieceWith(at - this.#text.start);
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
    return pieceAt(index, this.#text.start, this.#text.file.size);
  }
}

/** A piece that is read or being read. */
interface ReadPiece {
  readonly number: number;
  readonly bytes: Promise<Uint8Array>;
}
