import { Failed } from '../failed';

/** A file in a zip archive, as the directory at its end tells. */
export interface ZipEntry {
  /** The name in the archive. Only shown and compared, never a path on a disk, so `../` in it is harmless. */
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header of the file begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffff_ffff;
const ENCRYPTED = 1;
const UTF8 = 0x800;

/**
 * The files of a zip archive in the order of its directory, folders left out. Nothing is unpacked. Fails as
 * `archive_damaged` when the directory is not whole. Source of the layout: PKWARE APPNOTE 6.3, sections 4.3.12 to 4.5.3.
 */
export function zipDirectory(bytes: Uint8Array, path: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw new Failed('archive_damaged', path);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const told = view.getUint32(end + 16, true);
  if (told + size !== end) throw new Failed('archive_damaged', path);
  const entries: ZipEntry[] = [];
  for (let at = told; entries.length < count && at + ENTRY_SIZE <= end;) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) break;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + ENTRY_SIZE + (name ?? 0);
    const next = nameEnd + (extra ?? 0) + (comment ?? 0);
    if (next > end) break;
    entries.push(readEntry(view, bytes, at, nameEnd, nameEnd + (extra ?? 0)));
    at = next;
  }
  if (entries.length < count) throw new Failed('archive_damaged', path);
  return entries.filter((entry) => !entry.path.endsWith('/'));
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameEnd: number,
  extraEnd: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + ENTRY_SIZE, nameEnd);
  const large = largeSizes(view, nameEnd, extraEnd);
  const field = (where: number) => {
    const value = view.getUint32(at + where, true);
    return value === IN_ZIP64 ? (large.shift() ?? value) : value;
  };
  const size = field(24); // the 64-bit values stand in this order
  const packedSize = field(20);
  const offset = field(42);
  return {
    path: new TextDecoder(flags & UTF8 ? 'utf-8' : nameEncoding(name)).decode(name),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** The 64-bit sizes that stand in an extra field when 32 bits are too few, or when the writer was cautious. */
function largeSizes(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && at + 4 + length <= end)
      return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      );
    at += 4 + length;
  }
  return [];
}

/** Where the record at the end begins; it is found from behind, as a comment of any length may follow it. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return -1;
}

/** Names without the UTF-8 flag often are UTF-8 all the same. */
function nameEncoding(name: Uint8Array): 'utf-8' | 'windows-1252' {
  return new TextDecoder().decode(name).includes('\ufffd') ? 'windows-1252' : 'utf-8';
}
