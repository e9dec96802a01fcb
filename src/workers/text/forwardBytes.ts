import type { FileBytes } from './fileBytes';

/**
 * Reads a file once, from some byte on to its end, a window after the other. Its bytes come in one stream: a browser
 * takes as long to begin a read as to read some ten megabytes.
 */
export class ForwardBytes {
  readonly #file: FileBytes;
  /** Most bytes that a window has in common with the one before it. */
  readonly #overlap: number;
  #reader: ReadableStreamBYOBReader | null | undefined;
  /** The last bytes that were read; they end before `at`. */
  #tail = new Uint8Array(0);
  #at = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: FileBytes, overlap: number) {
    this.#file = file;
    this.#overlap = overlap;
  }

  /**
   * The bytes of [from, to), fewer where the file ends; in `room` if they fit, which is then no longer the caller's.
   * A window begins where the one before ended or, within it, at most the overlap before that, and ends no earlier.
   * Rejects when the file cannot be read any more.
   */
  read(from: number, to: number, room: ArrayBuffer | null): Promise<Uint8Array> {
    const bytes = this.#last.then(() => this.#fill(from, Math.min(to, this.#file.size), room));
    this.#last = bytes.catch(() => null); // who asked hears of it
    return bytes;
  }

  async #fill(from: number, to: number, room: ArrayBuffer | null): Promise<Uint8Array> {
    if (this.#reader === undefined) {
      this.#reader = readerOf(this.#file.blob?.slice(from));
      this.#at = from;
    }
    if (!this.#reader) return this.#file.read(from, to);
    const size = to - from;
    let bytes = new Uint8Array(room && room.byteLength >= size ? room : new ArrayBuffer(size));
    const known = this.#tail.subarray(this.#tail.length - (this.#at - from));
    bytes.set(known);
    let end = known.length;
    while (end < size) {
      const { value, done } = await this.#reader.read(bytes.subarray(end, size));
      if (value) bytes = new Uint8Array(value.buffer);
      if (done) break;
      end += value.length;
    }
    this.#at = from + end;
    this.#tail = bytes.slice(Math.max(0, end - this.#overlap), end);
    return bytes.subarray(0, end);
  }
}

/** Null where the stream of a file cannot write into memory that it is given. */
function readerOf(blob: Blob | undefined): ReadableStreamBYOBReader | null {
  try {
    return blob?.stream().getReader({ mode: 'byob' }) ?? null;
  } catch {
    return null;
  }
}
