import { sniffEncoding } from '../../core/ingest/sniff';

const SAMPLE_BYTES = 65_536;

/** A text and how its bytes were read; `guessed` when no person, mark or rule settled the encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

/** The text of a file by the encoding a person named or else by its sniffed one, without a byte-order mark. */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText {
  if (named !== undefined) {
    return { text: new TextDecoder(named).decode(bytes), encoding: named, guessed: false };
  }
  const { encoding, guessed } = sniffEncoding(bytes.subarray(0, SAMPLE_BYTES));
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, guessed };
  } catch {
    const whole = sniffEncoding(bytes); // the sample was plain ASCII, or the file is cut off inside a character
    return { ...whole, text: new TextDecoder(whole.encoding).decode(bytes) };
  }
}
