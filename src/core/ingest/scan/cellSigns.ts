import { named } from '../read/rowTexts';
import { isTotalsLabel } from '../read/totalsLabel';
import { textOfUtf8 } from './utf8';

const LONGEST_NO_NAME = 16; // bytes of "Not available" and of dashes and marks around shorter words
const WIDE = 0x80;

/** Whether a cell that should name something names nothing: blank, or a word for "none". O(1) for most names. */
export function isNameless(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0) return true;
  if (length > LONGEST_NO_NAME) return false;
  if (length > 4 && length !== 13 && (bytes[start] ?? 0) < WIDE && (bytes[end - 1] ?? 0) < WIDE) return false;
  return named(textOfUtf8(bytes, start, end)) === '';
}

/** Whether a cell is the label of a row of totals. Such labels are known by their first or last letters. O(1) for most. */
export function isTotalsCell(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 5) return false;
  const mayBe = beginsLikeTotal(bytes, start) || endsLikeTotal(bytes, end);
  return mayBe && isTotalsLabel(textOfUtf8(bytes, start, end));
}

/** `to`tal, `su`b-total, `gr`and total, `ov`erall; الم…, الإ…, الا…, مج…, کۆ…; invisible marks before any of them. */
function beginsLikeTotal(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  if (first < WIDE) {
    const pair = ((first | 0x20) << 8) | (second | 0x20);
    return pair === 0x746f || pair === 0x7375 || pair === 0x6772 || pair === 0x6f76;
  }
  if (first === 0xe2 || first === 0xef || (first === 0xd9 && second === 0x80)) return true;
  if (first === 0xda) return second === 0xa9;
  if (first !== 0xd8 || second !== 0xa7) return false;
  const [third, fourth] = [bytes[start + 4] ?? 0, bytes[start + 5] ?? 0]; // behind the article
  return (third === 0xd9 && fourth === 0x85) || (third === 0xd8 && (fourth === 0xa5 || fourth === 0xa7));
}

/** …ta`l`, …tal`s`, …`)`; …و`ع`, …ال`ي`; invisible marks behind any of them. */
function endsLikeTotal(bytes: Uint8Array, end: number): boolean {
  const last = bytes[end - 1] ?? 0;
  const before = bytes[end - 2] ?? 0;
  if (last < WIDE) {
    const letter = last | 0x20;
    return (
      (letter === 0x6c && (before | 0x20) === 0x61) ||
      (letter === 0x73 && (before | 0x20) === 0x6c) ||
      last === 0x29
    );
  }
  if (before === 0xd8 && last === 0xb9) return bytes[end - 3] === 0x88;
  if (before === 0xd9 && (last === 0x8a || last === 0x80)) return true;
  return (bytes[end - 3] ?? 0) >= 0xe0;
}
