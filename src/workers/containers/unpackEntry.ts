import { Failed } from '../failed';
import { sliced } from '../slices';
import type { UnpackBudget } from './caps';
import { checksum } from './checksum';
import { expand } from './expand';
import type { ZipEntry } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const CHECKED_PER_SLICE = 4_000_000;

/**
 * The bytes of one file of an archive, whole and checked against the sum stored with them. Fails as
 * `archive_encrypted`, `archive_method`, `archive_damaged` or `unpacks_too_large`; the detail is `path`.
 */
export async function unpackEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  path: string,
  budget: UnpackBudget,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (entry.isEncrypted) throw new Failed('archive_encrypted', path);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Failed('archive_method', path);
  const packed = packedBytes(archive, entry, path);
  if (entry.size > budget.allowance(packed.length)) throw new Failed('unpacks_too_large', path);
  const bytes = entry.method === STORED ? packed : await expand(packed, 'deflate-raw', path, budget, signal);
  const pause = sliced(signal);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += CHECKED_PER_SLICE) {
    sum = checksum(bytes.subarray(at, at + CHECKED_PER_SLICE), sum);
    await pause();
  }
  if (bytes.length !== entry.size || sum !== entry.checksum) throw new Failed('archive_damaged', path);
  return bytes;
}

function packedBytes(archive: Uint8Array, { offset, packedSize }: ZipEntry, path: string): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const isHeader = offset + LOCAL_SIZE <= archive.length && view.getUint32(offset, true) === LOCAL_SIGNATURE;
  if (!isHeader) throw new Failed('archive_damaged', path);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > archive.length) throw new Failed('archive_damaged', path);
  return archive.subarray(start, start + packedSize);
}
