import { jsonFromHtml } from '../manifest/safeJson';
import { readSnapshot, type ReadSnapshot, type SnapshotFault } from '../readSnapshot';
import { snapshotText } from '../snapshot';
import { markedIn } from './marked';
import { pageParts, type Embedded } from './snapshotHtml';
import { factParts } from './stillParts';

const DATA = /<script type="application\/json" id="snapshot">([^<]*)<\/script>/;
const FINGERPRINT = /<meta name="snapshot-sha256" content="([0-9a-f]{64})" \/>/;

/** Whose a snapshot is, as it is read without a script, once in each language; pages of earlier versions lack it. */
const FACTS = /<p class="snapshot-facts"[^]*?<\/p>/g;

/** The language and direction of a title, which pages of earlier versions lack. */
const LOOK = /(?<=^<h1)[^>]*/;

/** Whether a text is a page, and no snapshot as JSON. */
export function isPage(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/**
 * The snapshot in a page, checked as one that stands alone and besides against the hash that the page gives, and what is
 * read without a script against the data. A page with more than one of these is refused, as it may show another than was
 * checked. What else stands in the page is not looked at. O(letters).
 */
export function readPage(html: string, cited: string | null): ReadSnapshot {
  const read = readFirst(html);
  const parts = read.ok ? partsOf(read, html) : [];
  const isAsMade = read.ok && parts.every((part) => html.includes(part)) && hasItsFacts(html, read);
  const around = parts.reduce((rest, part) => rest.replace(part, () => ''), html); // texts may look like tags
  const { data, hash, signature, key } = markedIn(around);
  if (data > 1 || hash > (isAsMade ? 0 : 1) || signature > 1 || key > 1) {
    return fault({ code: 'more_than_one', at: 'page' });
  }
  if (!read.ok) return read;
  const { fingerprint } = read;
  const isCited = cited === null || cited.toLowerCase() === fingerprint;
  return isAsMade && isCited ? read : fault({ code: 'altered', is: fingerprint });
}

/** The first snapshot in a page by the first hash in it. */
function readFirst(html: string): ReadSnapshot {
  const embedded = DATA.exec(html)?.[1];
  const own = FINGERPRINT.exec(html)?.[1];
  if (embedded === undefined || own === undefined) return fault({ code: 'not_a_snapshot', at: 'page' });
  const text = jsonFromHtml(embedded);
  return text === null ? fault({ code: 'malformed', at: 'page' }) : readSnapshot(text, own);
}

type Read = Extract<ReadSnapshot, { ok: true }>;

function embeddedIn({ fingerprint, snapshot }: Read): Embedded {
  return { fingerprint, text: snapshotText(snapshot), manifest: snapshot.manifest };
}

function partsOf(read: Read, html: string): string[] {
  const { title = '', ...parts } = pageParts(embeddedIn(read));
  const earlier = title.replace(LOOK, '');
  return [html.includes(earlier) ? earlier : title, ...Object.values(parts)];
}

/** Whether what a page tells of itself without a script, where it tells anything, is of this snapshot. */
function hasItsFacts(html: string, read: Read): boolean {
  const facts = Object.values(factParts(embeddedIn(read)));
  return (html.match(FACTS) ?? []).every((told) => facts.every((fact) => told.includes(fact)));
}

function fault(one: SnapshotFault): ReadSnapshot {
  return { ok: false, faults: [one] };
}
