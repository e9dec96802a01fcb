import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';

/** One face for each script: in one, a single Arabic word on the page would fetch its 166 KB. */
const FACES = {
  latin: {
    family: 'Noto Sans Variable',
    url: latin,
    unicodeRange:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, ' +
      'U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  },
  arabic: {
    family: 'Noto Sans Arabic Variable',
    url: arabic,
    unicodeRange: 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC',
  },
} as const;

/**
 * Fetches the bundled font of a script, so that every machine draws the same letters, and only then makes it known: a
 * rule in a style sheet has the whole page styled and laid out twice, when it comes and when its letters do. Rejects
 * where the font cannot be had; the machine's own then stays.
 */
export async function loadFont(script: keyof typeof FACES): Promise<void> {
  const { family, url, unicodeRange } = FACES[script];
  const face = new FontFace(family, `url(${JSON.stringify(url)})`, { weight: '100 900', unicodeRange });
  document.fonts.add(await face.load());
}
