import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Snapshot, SnapshotManifest } from './snapshot';

/** Where a snapshot goes into the page that shows it (app/snapshot/page.html). */
const MARK = /<!--snapshot:(head|title|words|data)-->/g;

/** What in a JSON text could end the script element that it stands in, or begin another. */
const UNSAFE = /[<>&\u2028\u2029]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const RIGHT_TO_LEFT = new Set(['ar', 'ckb']);

/**
 * The one file of a snapshot: the built page with the data in it. The same input gives the same bytes. Whatever names
 * and titles hold stays text. O(letters).
 */
export function snapshotHtml(template: string, snapshot: Snapshot): string {
  const data = embeddedJson(snapshot);
  const { manifest } = snapshot;
  const parts: Readonly<Record<string, string>> = {
    head: `<title>${escaped(manifest.title)}</title><meta name="snapshot-sha256" content="${hashOf(data)}" />`,
    title: escaped(manifest.title),
    words: wordsOf(manifest),
    data,
  };
  return template.replaceAll(MARK, (_, part: string) => parts[part] ?? '');
}

/** The SHA-256 of what is embedded, in hexadecimal: of the text between the tags of its element, as UTF-8. */
export function hashOf(embedded: string): string {
  return bytesToHex(sha256(utf8ToBytes(embedded)));
}

/** JSON that can stand in a script element: only escapes that JSON itself reads back as the same letters. */
function embeddedJson(snapshot: Snapshot): string {
  return JSON.stringify(snapshot).replaceAll(
    UNSAFE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function wordsOf({ words }: SnapshotManifest): string {
  return Object.entries(words)
    .map(([code, { figure, noun, sentence }]) => {
      const direction = RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
      const counted = `<b><bdi>${escaped(figure)}</bdi></b> ${escaped(noun)}`;
      return `<div lang="${escaped(code)}" dir="${direction}"><p>${counted}</p><p>${escaped(sentence)}</p></div>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}
