import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readSnapshot, type ReadSnapshot } from '../../src/core/publish/readSnapshot';
import { sha256 } from '../../src/workers/sha256';
import { NotPublished } from './notPublished';

/** The snapshot of a folder, or of the file in it; one that is none or was altered is refused with the reason. */
export async function openSnapshot(
  path: string,
  fingerprint: string | null,
): Promise<Extract<ReadSnapshot, { ok: true }>> {
  const read = await readSnapshot(await textOf(path), fingerprint, sha256);
  if (read.ok) return read;
  const reasons = read.faults.map((fault) => ('at' in fault ? `${fault.code} (${fault.at})` : fault.code));
  throw new NotPublished(`${path} is not the snapshot it should be: ${reasons.join(', ')}.`);
}

async function textOf(path: string): Promise<string> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return await readFile(isFolder ? join(path, 'snapshot.json') : path, 'utf8');
  } catch {
    throw new NotPublished(`${path}: there is no snapshot to read.`);
  }
}
