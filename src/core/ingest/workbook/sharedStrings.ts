import type { Steps } from '../steps';
import { XmlCursor } from './xmlCursor';

const TAGS_PER_STEP = 2000;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The texts of `sharedStrings.xml`, in order. Formatting inside a text and reading aids beside it are left out. */
export function* sharedStrings(xml: string): Steps<string[]> {
  const texts: string[] = [];
  const cursor = new XmlCursor(xml);
  let text = '';
  let isAid = false;
  for (let tag = 1; cursor.next(); tag++) {
    if (tag % TAGS_PER_STEP === 0) yield;
    if (cursor.name === 'rPh') isAid = !cursor.isClosing && !cursor.isEmpty;
    else if (cursor.name === 't' && cursor.isClosing && !isAid) text += cursor.text;
    else if (cursor.name === 'si' && (cursor.isClosing || cursor.isEmpty)) {
      texts.push(unescaped(text));
      text = '';
    }
  }
  return texts;
}

/** Characters that XML cannot hold are written `_x000D_` in a workbook. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
