import type { Manifest } from '../manifest/manifest';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb']);

/** The first letter is Arabic, also one between isolates, which the rule of the first strong letter passes over. */
const ARABIC_FIRST = /^\P{L}*\p{Script=Arabic}/u;

/** Which way a language runs. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
}

/**
 * In which language a title is and which way it runs. The title of an app's view consists of isolates, so that it does
 * not tell its direction by itself. One that a person typed is taken to be in the first language of its letters.
 */
export function titleFrame({ title, titles, languages }: Pick<Manifest, 'title' | 'titles' | 'languages'>) {
  const direction = ARABIC_FIRST.test(title) ? 'rtl' : 'ltr';
  const code =
    languages.find((one) => titles?.[one] === title) ??
    languages.find((one) => directionOf(one) === direction);
  return { code, direction: code === undefined ? direction : directionOf(code) };
}

/**
 * The title in a reader's language, where the snapshot has it in that, to stand in a sentence. One that runs to the left
 * tells so itself: an app's title consists of isolates, of which whatever stands around it takes no direction.
 */
export function titleInSentence(manifest: Pick<Manifest, 'title' | 'titles' | 'languages'>, code: string) {
  const title = manifest.titles?.[code] ?? manifest.title;
  const { direction } = titleFrame({ ...manifest, title });
  return direction === 'rtl' ? `\u2067${title}\u2069` : title;
}
