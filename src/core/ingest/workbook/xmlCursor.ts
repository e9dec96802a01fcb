const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HIGHEST_CHARACTER = 0x10ffff;
const [DOUBLE, SINGLE, SLASH, COLON, GREATER, SPACE] = [0x22, 0x27, 0x2f, 0x3a, 0x3e, 0x20];
/** Attributes that are written otherwise than spreadsheets do: single quotes, prefixes, line breaks. */
const UNUSUAL = /['\t\r\n:]|\s=|=\s/;

/**
 * Walks through the tags of an XML text, without building a tree. Prefixes are left out of names. There is no document
 * type and there are no entities but the five of XML, so a text cannot grow while it is read.
 */
export class XmlCursor {
  /** Name of the tag the cursor stands on, without prefix. */
  name = '';
  isClosing = false;
  /** Whether the tag stands for a whole element (`<c/>`). */
  isEmpty = false;
  /** Whether the text breaks off or has something that is no tag. */
  isBroken = false;
  readonly #xml: string;
  #at = 0;
  #text = '';
  #attributes = '';

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** The text between the tag before and this one. */
  get text(): string {
    return this.#text;
  }

  /** Moves to the next tag; false at the end and where the text is broken. */
  next(): boolean {
    this.#text = '';
    for (;;) {
      const start = this.#xml.indexOf('<', this.#at);
      if (start < 0) return false;
      this.#text += decoded(this.#xml.slice(this.#at, start));
      this.#at = start;
      if (this.#xml.startsWith('<!--', start)) this.#skipTo('-->');
      else if (this.#xml.startsWith('<![CDATA[', start)) this.#text += this.#skipTo(']]>').slice(9);
      else if (this.#xml.startsWith('<?', start)) this.#skipTo('?>');
      else if (this.#xml.startsWith('<!', start)) this.#skipTo('>');
      else return this.#readTag();
    }
  }

  /** The value of an attribute, by its name without prefix; undefined when the tag does not have it. */
  attribute(name: string): string | undefined {
    const quick = ` ${name}="`;
    const at = this.#attributes.indexOf(quick);
    const start = at + quick.length;
    if (at >= 0) return decoded(this.#attributes.slice(start, this.#attributes.indexOf('"', start)));
    if (!UNUSUAL.test(this.#attributes)) return undefined;
    const [, double, single] = attributePattern(name).exec(this.#attributes) ?? [];
    const value = double ?? single;
    return value === undefined ? undefined : decoded(value);
  }

  #readTag(): boolean {
    const xml = this.#xml;
    const end = this.#tagEnd();
    this.isClosing = xml.charCodeAt(this.#at + 1) === SLASH;
    this.isEmpty = xml.charCodeAt(end - 1) === SLASH;
    const stop = this.isEmpty ? end - 1 : end;
    let start = this.#at + (this.isClosing ? 2 : 1);
    let nameEnd = start;
    for (; nameEnd < stop && xml.charCodeAt(nameEnd) > SPACE; nameEnd++)
      if (xml.charCodeAt(nameEnd) === COLON) start = nameEnd + 1;
    this.isBroken = end < 0 || nameEnd <= start;
    if (this.isBroken) return false;
    this.name = xml.slice(start, nameEnd);
    this.#attributes = xml.slice(nameEnd, stop);
    this.#at = end + 1;
    return true;
  }

  /** Where the tag ends: at the first `>` that is not inside an attribute; -1 when it does not. */
  #tagEnd(): number {
    let quote = 0;
    for (let at = this.#at + 1; at < this.#xml.length; at++) {
      const code = this.#xml.charCodeAt(at);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === GREATER) return at;
      else if (code === DOUBLE || code === SINGLE) quote = code;
    }
    return -1;
  }

  /** Skips to behind a mark and returns what stood before it. */
  #skipTo(mark: string): string {
    const end = this.#xml.indexOf(mark, this.#at);
    const skipped = this.#xml.slice(this.#at, end < 0 ? undefined : end);
    this.isBroken ||= end < 0;
    this.#at = end < 0 ? this.#xml.length : end + mark.length;
    return skipped;
  }
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= HIGHEST_CHARACTER ? String.fromCodePoint(code) : whole;
  });
}
