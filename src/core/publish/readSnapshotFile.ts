import { isPage, readPage } from './page/readPage';
import { readSnapshot, type ReadSnapshot } from './readSnapshot';

/**
 * The snapshot of a file of either form. A page is checked against the hash that stands in it; a JSON text has none, and
 * is checked in its form alone unless the fingerprint is given that it is cited by. O(letters).
 */
export function readSnapshotFile(text: string, cited: string | null): ReadSnapshot {
  return isPage(text) ? readPage(text, cited) : readSnapshot(text, cited);
}
