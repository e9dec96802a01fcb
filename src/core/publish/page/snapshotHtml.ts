import type { Manifest, ViewWords } from '../manifest/manifest';
import { jsonInHtml } from '../manifest/safeJson';
import { previewTags } from '../preview/previewTags';
import type { Signature } from '../signature/signature';
import { signatureTags } from '../signature/signatureInPage';

/** The messages of a language in the page that shows a snapshot; English is always there, as others fall back to it. */
const MESSAGES = /<script type="application\/json" id="messages-(?!en")(\w+)">[^<]*<\/script>/g;

/** What a page says of itself until its script has drawn, in each language. */
const STILL = /\s*<p class="snapshot-(?:facts|unless)" lang="(\w+)"[^>]*>[^]*?<\/p>/g;

/** Where a snapshot goes into that page (app/snapshot/page.html). */
const MARK = /<!--snapshot:(\w+)-->/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const RIGHT_TO_LEFT = new Set(['ar', 'ckb']);

/** A snapshot as it goes into a page: its canonical text, the SHA-256 of that, and what is read without a script. */
export interface Embedded {
  readonly text: string;
  readonly fingerprint: string;
  readonly manifest: Pick<
    Manifest,
    'title' | 'languages' | 'views' | 'publisher' | 'frozen' | 'sources' | 'selection'
  >;
  /** Beside the snapshot, for one that is signed. */
  readonly signature?: Signature | null;
  /** The address of the picture that sites show beside a link, where there is one. */
  readonly preview?: string | null;
}

/**
 * The one file of a snapshot: the built page with the data in it. The same input gives the same bytes. Whatever names
 * and titles hold stays text. O(letters).
 */
export function snapshotHtml(template: string, embedded: Embedded): string {
  const parts: Readonly<Record<string, string>> = { ...factParts(embedded), ...pageParts(embedded) };
  const ifSpoken = (whole: string, code: string) => (embedded.manifest.languages.includes(code) ? whole : '');
  return template
    .replaceAll(MESSAGES, ifSpoken)
    .replaceAll(STILL, ifSpoken)
    .replaceAll(MARK, (_, part: string) => parts[part] ?? '');
}

/** What of a page is made from the snapshot in it, by the name of its mark. */
export function pageParts(embedded: Embedded): Readonly<Record<string, string>> {
  return { ...stillParts(embedded), data: jsonInHtml(embedded.text) };
}

/** What of it is read before a script has run: head, title and words, as HTML. O(letters of these). */
export function stillParts({
  fingerprint,
  manifest,
  signature = null,
  preview = null,
}: Omit<Embedded, 'text'>): Readonly<Record<'head' | 'title' | 'words', string>> {
  const title = escaped(manifest.title);
  const words = wordsByLanguage(manifest);
  const told = manifest.views[0]?.told ?? {};
  const description = escaped(words[0]?.[1].sentence ?? '');
  const head = [
    `<title>${title}</title>`,
    `<meta name="snapshot-sha256" content="${fingerprint}" />`,
    `<meta name="description" content="${description}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    signatureTags(signature),
    previewTags(preview),
  ];
  return {
    head: head.join(''),
    title: `<h1>${title}</h1>`,
    words: words.map(([code, own]) => wordsHtml(code, own, told[code])).join(''),
  };
}

/** Whose a snapshot is, of when, from where, and its hash, as HTML by the name of its mark: for a reader without a script. */
export function factParts({
  fingerprint,
  manifest: { publisher, frozen, sources, selection },
}: Omit<Embedded, 'text'>): Readonly<Record<'publisher' | 'frozen' | 'sources' | 'hash', string>> {
  const named = sources.length > 0 ? sources.map((source) => source.title) : [selection.name.en];
  return {
    publisher: isolated(publisher),
    frozen: isolated(frozen),
    sources: named.map(isolated).join('; '),
    hash: `<code dir="ltr">${fingerprint}</code>`,
  };
}

/** The words of the first view, in the order of the languages. */
function wordsByLanguage({ languages, views }: Embedded['manifest']): [string, ViewWords][] {
  return languages.flatMap((code): [string, ViewWords][] => {
    const words = views[0]?.words[code];
    return words ? [[code, words]] : [];
  });
}

function wordsHtml(code: string, { figure, noun, sentence }: ViewWords, told: string | undefined): string {
  const direction = RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
  const counted = `<b>${isolated(figure)}</b> ${escaped(noun)}`;
  const texts = [...(told === undefined ? [] : [escaped(told)]), counted, escaped(sentence)];
  const paragraphs = texts.map((text) => `<p>${text}</p>`).join('');
  return `<div lang="${escaped(code)}" dir="${direction}">${paragraphs}</div>`;
}

function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

/** A text that stays text in HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}
