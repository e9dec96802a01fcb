import { jsonFromHtml } from '../manifest/safeJson';
import { readSnapshot, type ReadSnapshot, type SnapshotFault } from '../readSnapshot';
import { pageParts } from './snapshotHtml';
import { factParts } from './stillParts';

const DATA = /<script type="application\/json" id="snapshot">([^<]*)<\/script>/;
const FINGERPRINT = /<meta name="snapshot-sha256" content="([0-9a-f]{64})" \/>/;

/** Whose a snapshot is, as it is read without a script, once in each language; pages of earlier versions lack it. */
const FACTS = /<p class="snapshot-facts"[^]*?<\/p>/g;

/** Whether a text is a page, and no snapshot as JSON. */
export function isPage(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/**
 * The snapshot in a page, checked as one that stands alone and besides against the hash that the page gives, and what is
 * read without a script against the data. The page around them is not looked at. O(letters).
 */
export function readPage(html: string, cited: string | null): ReadSnapshot {
  const embedded = DATA.exec(html)?.[1];
  const own = FINGERPRINT.exec(html)?.[1];
  if (embedded === undefined || own === undefined) return fault({ code: 'not_a_snapshot', at: 'page' });
  const text = jsonFromHtml(embedded);
  if (text === null) return fault({ code: 'malformed', at: 'page' });
  const read = readSnapshot(text, own);
  if (!read.ok) return read;
  const { fingerprint, snapshot } = read;
  const embeds = { fingerprint, text, manifest: snapshot.manifest };
  const facts = Object.values(factParts(embeds));
  const isAsMade =
    Object.values(pageParts(embeds)).every((part) => html.includes(part)) &&
    (html.match(FACTS) ?? []).every((told) => facts.every((fact) => told.includes(fact)));
  const isCited = cited === null || cited.toLowerCase() === fingerprint;
  return isAsMade && isCited ? read : fault({ code: 'altered', is: fingerprint });
}

function fault(one: SnapshotFault): ReadSnapshot {
  return { ok: false, faults: [one] };
}
