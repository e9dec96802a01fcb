/** Controls but line breaks. */
const CONTROLS = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Marks that turn the direction of what stands around them; a text that is shown alone needs none. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Words as a story keeps them: in composed letters, without controls and marks of direction. */
export function cleanWords(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(DIRECTION, '').replace(CONTROLS, ' ').normalize('NFC').trim();
}
