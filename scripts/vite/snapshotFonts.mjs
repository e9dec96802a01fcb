import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** @param {string} path */
const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What is set in the fonts: messages, and the names of places, sources, events and breaks. */
const TEXTS = [
  ...['en', 'ar', 'ckb'].flatMap((code) =>
    ['first', 'figures', 'rest'].map((part) => `src/language/messages/${code}.${part}.ftl`),
  ),
  ...['governorates', 'region-sets', 'series-breaks', 'sources', 'events'].map(
    (name) => `data/iraq/${name}.csv`,
  ),
];

/** A title may hold any letter: those of Western Europe and of Arabic, Persian and Sorani are always there. */
const LETTERS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x621, 0x652],
  [0x660, 0x66c],
  [0x6f0, 0x6f9],
]
  .map(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
  )
  .concat('پچڤگکیێۆڵڕەھ–—‘’“”•…‹›−')
  .join('');

const FONTS = {
  'Noto Sans Variable': 'noto-sans/files/noto-sans-latin-wght-normal.woff2',
  'Noto Sans Arabic Variable': 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
};

/** The fonts of a snapshot, inside a style sheet, with no more letters and weights than it needs: 38 of 200 KB. */
export async function snapshotFonts() {
  const texts = await Promise.all(TEXTS.map((file) => readFile(root(file), 'utf8')));
  const letters = [...new Set(LETTERS + texts.join(''))].sort().join('');
  const faces = Object.entries(FONTS).map(async ([family, file]) => {
    const font = await subsetFont(
      await readFile(root(`node_modules/@fontsource-variable/${file}`)),
      letters,
      {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700 } },
      },
    );
    const address = `data:font/woff2;base64,${font.toString('base64')}`;
    return `@font-face{font-family:'${family}';font-weight:400 700;src:url(${address}) format('woff2')}`;
  });
  return (await Promise.all(faces)).join('');
}
