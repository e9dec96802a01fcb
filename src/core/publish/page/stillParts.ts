import type { Manifest, ViewWords } from '../manifest/manifest';
import { directionOf, titleFrame } from './titleFrame';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A snapshot as far as it is read without a script, with the SHA-256 of its canonical text. */
export interface StillEmbedded {
  readonly fingerprint: string;
  readonly manifest: Pick<
    Manifest,
    'title' | 'titles' | 'languages' | 'views' | 'publisher' | 'frozen' | 'sources' | 'selection'
  >;
}

/**
 * What of a page is read before its script has run: head, title and words, as HTML by the name of its mark. The page
 * compares itself with it, so that no tag of the hash or a signature stands here, which would then be in its script too:
 * whoever checks a page finds them by these tags, and refuses a page with more than one. O(letters).
 */
export function stillParts(
  { manifest }: Pick<StillEmbedded, 'manifest'>,
  hashTag = '',
): Readonly<Record<'head' | 'title' | 'words', string>> {
  const title = escaped(manifest.title);
  const { code, direction } = titleFrame(manifest);
  const words = wordsByLanguage(manifest);
  const told = manifest.views[0]?.told ?? {};
  const description = escaped(words[0]?.[1].sentence ?? '');
  const head = [
    `<title>${title}</title>`,
    hashTag,
    `<meta name="description" content="${description}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
  ];
  return {
    head: head.join(''),
    title: `<h1${code === undefined ? '' : ` lang="${escaped(code)}"`} dir="${direction}">${title}</h1>`,
    words: words.map(([code, own]) => wordsHtml(code, own, told[code])).join(''),
  };
}

/** Whose a snapshot is, of when, from where, and its hash, as HTML by the name of its mark: for a reader without a script. */
export function factParts({
  fingerprint,
  manifest: { publisher, frozen, sources, selection },
}: StillEmbedded): Readonly<Record<'publisher' | 'frozen' | 'sources' | 'hash', string>> {
  const named = sources.length > 0 ? sources.map((source) => source.title) : [selection.name.en];
  return {
    publisher: isolated(publisher),
    frozen: isolated(frozen),
    sources: named.map(isolated).join('; '),
    hash: `<code dir="ltr">${fingerprint}</code>`,
  };
}

/** The words of the first view, in the order of the languages. */
function wordsByLanguage({ languages, views }: StillEmbedded['manifest']): [string, ViewWords][] {
  return languages.flatMap((code): [string, ViewWords][] => {
    const words = views[0]?.words[code];
    return words ? [[code, words]] : [];
  });
}

function wordsHtml(code: string, { figure, noun, sentence }: ViewWords, told: string | undefined): string {
  const counted = `<b>${isolated(figure)}</b> ${escaped(noun)}`;
  const texts = [...(told === undefined ? [] : [escaped(told)]), counted, escaped(sentence)];
  const paragraphs = texts.map((text) => `<p>${text}</p>`).join('');
  return `<div lang="${escaped(code)}" dir="${directionOf(code)}">${paragraphs}</div>`;
}

function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

/** A text that stays text in HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}
