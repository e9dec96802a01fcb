import type { FileBytes } from './fileBytes';
import type { TextShape } from './textShape';

/** A text whose bytes can be coded: UTF-8, with a delimiter of one byte and lines that end with a line feed. */
export interface RegularText {
  readonly file: FileBytes;
  readonly shape: TextShape;
  /** The byte at which its first row begins. */
  readonly start: number;
}

/** Whether a text of UTF-8 and of such a shape is regular. */
export function isRegular({ delimiter, newline }: TextShape): boolean {
  return (
    newline === '\n' && delimiter.length === 1 && delimiter.charCodeAt(0) < 0x80 && !/["\r\n]/.test(delimiter)
  );
}
