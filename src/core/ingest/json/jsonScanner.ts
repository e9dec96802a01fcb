import { ExactNumber } from './jsonValue';

/** What a string may hold as it is: all from the space on but the quote and the backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const SPACE = 0x20;

/** Walks over a JSON text and reads what has no parts: strings, numbers, words. */
export class JsonScanner {
  readonly text: string;
  /** The next character to be read; after a failed reading, the one that is wrong. */
  at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** The next character behind white space; undefined at the end of the text. */
  nextSign(): string | undefined {
    for (let code = this.text.charCodeAt(this.at); isSpace(code); code = this.text.charCodeAt(this.at))
      this.at++;
    return this.text[this.at];
  }

  /** The string that begins here; undefined when it does not end, or has an escape or a character it may not have. */
  readString(): string | undefined {
    const start = this.at;
    if (this.text[start] !== '"') return undefined;
    let escaped = false;
    for (this.at++; ; this.at += 2) {
      PLAIN.lastIndex = this.at;
      PLAIN.test(this.text);
      this.at = PLAIN.lastIndex;
      if (this.text[this.at] === '"') break;
      if (this.text[this.at] !== '\\') return undefined;
      escaped = true;
    }
    this.at++;
    return escaped ? unescaped(this.text.slice(start, this.at)) : this.text.slice(start + 1, this.at - 1);
  }

  /** The number or word that begins here; undefined when none does. */
  readWord(): number | ExactNumber | boolean | null | undefined {
    const number = this.#match(NUMBER);
    if (number !== '') return String(Number(number)) === number ? Number(number) : new ExactNumber(number);
    return WORDS.get(this.#match(WORD));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text)?.[0] ?? '';
    this.at += match.length;
    return match;
  }
}

/** The four characters that JSON knows as space. */
function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A string literal with escapes; undefined when an escape is wrong. */
function unescaped(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}
