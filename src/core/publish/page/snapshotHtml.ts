import { jsonInHtml } from '../manifest/safeJson';
import { previewTags } from '../preview/previewTags';
import type { Signature } from '../signature/signature';
import { signatureTags } from '../signature/signatureInPage';
import { factParts, stillParts, type StillEmbedded } from './stillParts';

/** The messages of a language in the page that shows a snapshot; English is always there, as others fall back to it. */
const MESSAGES = /<script type="text\/plain" id="messages-(?!en")(\w+)">[^<]*<\/script>/g;

/** What a page says of itself until its script has drawn, in each language. */
const STILL = /\s*<p class="snapshot-(?:facts|unless)" lang="(\w+)"[^>]*>[^]*?<\/p>/g;

/** Where a snapshot goes into that page (app/snapshot/page.html). */
const MARK = /<!--snapshot:(\w+)-->/g;

/** A snapshot as it goes into a page: its canonical text, the SHA-256 of that, and what is read without a script. */
export interface Embedded extends StillEmbedded {
  readonly text: string;
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
export function pageParts({
  signature = null,
  preview = null,
  ...embedded
}: Embedded): Readonly<Record<string, string>> {
  const still = stillParts(embedded, `<meta name="snapshot-sha256" content="${embedded.fingerprint}" />`);
  return {
    ...still,
    head: [still.head, signatureTags(signature), previewTags(preview)].join(''),
    data: jsonInHtml(embedded.text),
  };
}
