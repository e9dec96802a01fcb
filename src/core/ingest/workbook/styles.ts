import { XmlCursor } from './xmlCursor';

/** Built-in number formats that show days or times of day (ECMA-376, part 1, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55,
  56, 57, 58,
]);

const NOT_SHOWN = /"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]/g;

/** Whether a format code shows a day or a time of day. Elapsed time (`[h]:mm`) is an amount, not a time of day. */
export function isDayFormat(code: string): boolean {
  const [section = ''] = code.replace(NOT_SHOWN, '').split(';');
  return !ELAPSED.test(section) && /[ymdhs]/i.test(section.replace(BRACKETS, '').replace(/general/i, ''));
}

/** For each cell style of `styles.xml`, in order, whether it shows a number as a day. */
export function dayStyles(xml: string): boolean[] {
  const own = new Map<string, boolean>();
  const styles: boolean[] = [];
  let inside = false;
  for (const cursor = new XmlCursor(xml); cursor.next();) {
    if (cursor.name === 'cellXfs') inside = !cursor.isClosing;
    if (cursor.isClosing) continue;
    const id = cursor.attribute('numFmtId') ?? '0';
    if (cursor.name === 'numFmt') own.set(id, isDayFormat(cursor.attribute('formatCode') ?? ''));
    if (cursor.name === 'xf' && inside) styles.push(own.get(id) ?? BUILT_IN.has(Number(id)));
  }
  return styles;
}
