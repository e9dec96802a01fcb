import { unzlibSync } from 'fflate';

/** What a reader finds in a PDF that Chromium wrote. */
export interface PdfContent {
  /** Width and height of each page, in whole millimetres. */
  readonly pages: readonly (readonly [number, number])[];
  /** The text of each page in the order in which it is drawn. */
  readonly texts: readonly string[];
}

const MM_OF_POINT = 25.4 / 72;
const OBJECT = /(\d+) 0 obj\n<<(.*?)>>(?: stream\n|\nendobj)/gs;

/** Reads sizes and text out of the bytes: streams by their length, letters by what each font says they stand for. */
export function pdfContent(bytes: Uint8Array): PdfContent {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = [...file.matchAll(OBJECT)].map((found) => {
    const [whole, id = '', head = ''] = found;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const start = found.index + whole.length;
    const stream = whole.endsWith('stream\n') ? bytes.subarray(start, start + length) : null;
    return { id, head, stream: stream && (head.includes('FlateDecode') ? unzlibSync(stream) : stream) };
  });
  const textOf = (id: string | undefined) =>
    Buffer.from(objects.find((one) => one.id === id)?.stream ?? []).toString('latin1');
  const fonts = new Map(
    objects.flatMap(({ id, head }) => {
      const letters = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
      return letters === undefined ? [] : [[id, lettersOf(textOf(letters))] as const];
    }),
  );
  const pages = objects.filter(({ head }) => /\/Type \/Page\b/.test(head));
  return {
    pages: pages.map(({ head }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
      return [Math.round(Number(width) * MM_OF_POINT), Math.round(Number(height) * MM_OF_POINT)];
    }),
    texts: pages.map(({ head }) => writtenIn(textOf(/\/Contents (\d+) 0 R/.exec(head)?.[1]), fonts)),
  };
}

/** What the codes of a font stand for, by its table of `bfchar` and `bfrange`. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, body = ''] of table.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of body.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, signs(text));
  }
  for (const [, body = ''] of table.matchAll(/beginbfrange\n(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of body.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++) {
        const last = parseInt(text.slice(-4), 16) + code - parseInt(from, 16);
        const key = code.toString(16).toUpperCase().padStart(from.length, '0');
        letters.set(key, signs(text.slice(0, -4)) + String.fromCharCode(last));
      }
    }
  }
  return letters;
}

function signs(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function writtenIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [whole, font, code] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<(\w+)>|\bET\b/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (code !== undefined) {
      const size = [...letters.keys()][0]?.length ?? 2;
      for (let at = 0; at < code.length; at += size) text += letters.get(code.slice(at, at + size)) ?? '';
    } else if (whole === 'ET') text += ' ';
  }
  return text.replaceAll(/\s+/g, ' ');
}
