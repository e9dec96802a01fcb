import { jsonFromHtml } from '../manifest/safeJson';
import { readSnapshot, type ReadSnapshot, type SnapshotFault } from '../readSnapshot';
import { snapshotText } from '../snapshot';
import { markedIn } from './marked';
import { pageParts } from './snapshotHtml';

const DATA = /<script type="application\/json" id="snapshot">([^<]*)<\/script>/;
const FINGERPRINT = /<meta name="snapshot-sha256" content="([0-9a-f]{64})" \/>/;

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
  const parts = read.ok ? partsOf(read) : [];
  const isAsMade = read.ok && parts.every((part) => html.includes(part));
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

function partsOf({ fingerprint, snapshot }: Extract<ReadSnapshot, { ok: true }>): string[] {
  const { manifest } = snapshot;
  return Object.values(pageParts({ fingerprint, text: snapshotText(snapshot), manifest }));
}

function fault(one: SnapshotFault): ReadSnapshot {
  return { ok: false, faults: [one] };
}
