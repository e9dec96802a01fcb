import { XmlCursor } from './xmlCursor';

/** Built-in number formats that show days or times of day (ECMA-376, part 1, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55,
  56, 57, 58,
]);

const MONTH_AND_YEAR = 17; // `mmm-yy`
const PERCENTS = new Set([9, 10]); // `0%`, `0.00%`

const NOT_SHOWN = /"[^"]*"|\\.|_.|\*.|AM\/PM|A\/P/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]/g;

/** What a cell style shows of a number: the amount, its hundredfold with `%`, a day or a time of day, or a month without a day. */
export type StyleShows = 'amount' | 'percent' | 'day' | 'month';

/** What a format code shows. Elapsed time (`[h]:mm`) is an amount, not a time of day. */
export function shownBy(code: string): StyleShows {
  const [section = ''] = code.replace(NOT_SHOWN, '').split(';');
  const letters = section.replace(BRACKETS, '').replace(/general/i, '');
  if (letters.includes('%')) return 'percent';
  if (ELAPSED.test(section) || !/[ymdhs]/i.test(letters)) return 'amount';
  return /m/i.test(letters) && !/[dhs]/i.test(letters) ? 'month' : 'day';
}

/** For each cell style of `styles.xml`, in order, what it shows of a number. */
export function shownByStyles(xml: string): StyleShows[] {
  const own = new Map<string, StyleShows>();
  const styles: StyleShows[] = [];
  let inside = false;
  for (const cursor = new XmlCursor(xml); cursor.next();) {
    if (cursor.name === 'cellXfs') inside = !cursor.isClosing;
    if (cursor.isClosing) continue;
    const id = cursor.attribute('numFmtId') ?? '0';
    if (cursor.name === 'numFmt') own.set(id, shownBy(cursor.attribute('formatCode') ?? ''));
    if (cursor.name === 'xf' && inside) styles.push(own.get(id) ?? builtIn(Number(id)));
  }
  return styles;
}

function builtIn(id: number): StyleShows {
  if (id === MONTH_AND_YEAR) return 'month';
  if (PERCENTS.has(id)) return 'percent';
  return BUILT_IN.has(id) ? 'day' : 'amount';
}
