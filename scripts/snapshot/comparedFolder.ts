import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signature } from '../../src/core/publish/signature/signature';
import type { Snapshot } from '../../src/core/publish/snapshot';
import { SOFTWARE } from '../../src/core/publish/software';
import { snapshotFolder } from '../../src/state/publishing/snapshotFolder';
import { messagesOf } from './messagesOf';
import { NotPublished } from './notPublished';

/** A snapshot that was read and checked, with what stands beside it. */
interface CheckedSnapshot {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly fingerprint: string;
  /** The text of its page; null where there is none. */
  readonly page: string | null;
  readonly signature: Signature | null;
}

/**
 * Sets each file of a folder against the one that is made of its snapshot, byte for byte, and gives the names of the files
 * that this cannot check, such as the picture. Refused with their names where files differ or are missing.
 */
export async function comparedFolder(folder: string, checked: CheckedSnapshot): Promise<string[]> {
  const { snapshot, page, signature } = checked;
  const written = await snapshotFolder(checked, {
    page: page ?? (isShown(snapshot) ? '' : null),
    signature,
    preview: null,
    messages: messagesOf,
  });
  const found = new Set(await readdir(folder));
  const faults = await Promise.all(
    [...written].map(async ([name, content]): Promise<string[]> => {
      if (!found.has(name)) return [`${name} is missing`];
      const bytes = await readFile(join(folder, name)).catch(() => null);
      return bytes?.equals(Buffer.from(content)) ? [] : [`${name} is not what the snapshot says`];
    }),
  );
  const told = faults.flat();
  if (told.length === 0) return [...found].filter((name) => !written.has(name)).toSorted();
  throw new NotPublished(
    `${folder} is not the folder it should be: ${told.join(', ')}.${otherVersion(snapshot)}`,
  );
}

/** Whether a page belongs to a snapshot: one that none can show has no words for it. */
function isShown({ manifest: { views } }: Snapshot): boolean {
  return views.some(({ words }) => Object.keys(words).length > 0);
}

/** Texts that explain the figures may change from version to version, and then a folder is not at fault. */
function otherVersion({ manifest: { software } }: Snapshot): string {
  const { name, version } = software;
  if (name === SOFTWARE.name && version === SOFTWARE.version) return '';
  return ` It was written by ${name} ${version}: check it with that.`;
}
