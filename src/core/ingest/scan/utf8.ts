const REPLACEMENT = 0xfffd;

/**
 * Length of the character that begins with the byte at `at` (0x80 or more), by strict UTF-8: no overlong form, no
 * surrogate, nothing past U+10FFFF; 0 when it is none. Source of the table: RFC 3629, section 4.
 */
function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  const second = at + 1 < end ? (bytes[at + 1] ?? 0) : 0;
  if (lead < 0xe0) return lead >= 0xc2 && isTail(second) ? 2 : 0;
  if (at + 2 >= end || !isTail(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) {
    const lowest = lead === 0xe0 ? 0xa0 : 0x80;
    const highest = lead === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest ? 3 : 0;
  }
  if (at + 3 >= end || !isTail(bytes[at + 3] ?? 0)) return 0;
  const lowest = lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xf4 ? 0x8f : 0xbf;
  return lead <= 0xf4 && second >= lowest && second <= highest ? 4 : 0;
}

/** The text of bytes that are UTF-8; a byte that is not part of a character reads as U+FFFD. O(bytes). */
export function textOfUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : characterLength(bytes, at, end);
    text += String.fromCodePoint(length === 0 ? REPLACEMENT : codePoint(bytes, at, length));
    at += Math.max(1, length);
  }
  return text;
}

/** The bytes of a text in UTF-8; a lone surrogate becomes U+FFFD. O(letters). */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    end = writeCharacter(found >= 0xd800 && found <= 0xdfff ? REPLACEMENT : found, bytes, end);
  }
  return bytes.subarray(0, end);
}

function writeCharacter(code: number, into: Uint8Array, at: number): number {
  if (code < 0x80) {
    into[at] = code;
    return at + 1;
  }
  const tails = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  into[at] = ((0xf00 >> (tails + 1)) & 0xff) | (code >> (6 * tails));
  for (let tail = 1; tail <= tails; tail++) into[at + tail] = 0x80 | ((code >> (6 * (tails - tail))) & 0x3f);
  return at + 1 + tails;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  if (length === 1) return lead;
  let code = lead & (0x7f >> length);
  for (let step = 1; step < length; step++) code = (code << 6) | ((bytes[at + step] ?? 0) & 0x3f);
  return code;
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}
