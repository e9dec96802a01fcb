import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPage } from '../../src/core/publish/page/readPage';
import { SIGNATURE_FILE, type Signature } from '../../src/core/publish/signature/signature';
import { signatureInFile } from '../../src/core/publish/signature/signatureInFile';
import { signatureInPage } from '../../src/core/publish/signature/signatureInPage';
import { readSnapshotFile } from '../../src/core/publish/readSnapshotFile';
import type { Snapshot } from '../../src/core/publish/snapshot';
import { faultWords } from './faultWords';
import { NotPublished } from './notPublished';

const MACHINE_FILE = 'snapshot.json';
const PAGE_FILE = 'index.html';

interface OpenedSnapshot {
  readonly snapshot: Snapshot;
  readonly fingerprint: string;
  /** The text of its page; null where there is none. */
  readonly page: string | null;
  /** Not yet checked; null for a snapshot that is not signed. */
  readonly signature: Signature | null;
  /** Where its files lie; null for one that was opened as a single file. */
  readonly folder: string | null;
}

/** The snapshot of a page, of a JSON file, or of a folder with both; one that is none or was altered is refused with the reason. */
export async function openSnapshot(path: string, cited: string | null): Promise<OpenedSnapshot> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return opened(path, await textOf(path), cited);
  const file = join(path, PAGE_FILE);
  const html = await readFile(file, 'utf8').catch(() => null);
  const snapshot = opened(path, await textOf(join(path, MACHINE_FILE)), cited);
  const beside = await readFile(join(path, SIGNATURE_FILE), 'utf8').then(signatureInFile, () => null);
  if (html === null) return { ...snapshot, signature: beside, folder: path };
  const page = opened(file, html, snapshot.fingerprint);
  if (beside?.signature === page.signature?.signature && beside?.key === page.signature?.key) {
    return { ...page, folder: path };
  }
  throw new NotPublished(`${path}: the page and ${SIGNATURE_FILE} give different signatures.`);
}

function opened(path: string, text: string, cited: string | null): OpenedSnapshot {
  const read = readSnapshotFile(text, cited);

  if (read.ok)
    return {
      ...read,
      page: isPage(text) ? text : null,
      signature: isPage(text) ? signatureInPage(text) : null,
      folder: null,
    };
  if (text.startsWith('PK')) throw new NotPublished(`${path} is an archive: unpack it, and name its folder.`);
  throw new NotPublished(`${path} is not the snapshot it should be: ${faultWords(read.faults)}.`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new NotPublished(`${path}: there is no snapshot to read.`);
  }
}
