import { sniffEncoding } from '../../core/ingest/sniff';
import { sliced } from '../slices';

const SAMPLE = 65_536;
const SLICE = 2_000_000;

/** A text and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

/** The text of bytes by the encoding a person named or their sniffed one, a slice at a time. Rejects when aborted. */
export async function decodeInSlices(
  bytes: Uint8Array,
  signal: AbortSignal,
  named?: string,
): Promise<DecodedText> {
  if (named !== undefined) {
    const text = (await decoded(bytes, named, false, signal)) ?? '';
    return { text, encoding: named, guessed: false };
  }
  const sniffed = sniffEncoding(bytes.subarray(0, SAMPLE));
  const strict = await decoded(bytes, sniffed.encoding, true, signal);
  if (strict !== undefined) return { ...sniffed, text: strict };
  const whole = sniffEncoding(bytes); // the sample was plain ASCII, or the file is cut off inside a character
  return { ...whole, text: (await decoded(bytes, whole.encoding, false, signal)) ?? '' };
}

/** The text, or undefined when `fatal` and a byte has no meaning in the encoding. */
async function decoded(bytes: Uint8Array, encoding: string, fatal: boolean, signal: AbortSignal) {
  const decoder = new TextDecoder(encoding, { fatal });
  const pause = sliced(signal);
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    const stream = at + SLICE < bytes.length;
    try {
      text += decoder.decode(bytes.subarray(at, at + SLICE), { stream });
    } catch {
      return undefined;
    }
    await pause();
  }
  return text;
}
