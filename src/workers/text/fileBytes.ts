import { Failed } from '../failed';

/** The bytes of a file, in memory or still on the disk. */
export interface FileBytes {
  readonly size: number;
  /** The bytes of [from, to); fewer where the file ends. Rejects as `file_changed` when the file is not what it was. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
  /** The browser's own reference, which other threads can read; null for bytes in memory. */
  readonly blob: Blob | null;
}

/** Bytes that are in memory: a read costs nothing. */
export function bytesInMemory(bytes: Uint8Array): FileBytes {
  return { size: bytes.length, read: async (from, to) => bytes.subarray(from, to), blob: null };
}

/** Bytes of a file that a person chose; `name` is for the failure. */
export function bytesOfBlob(blob: Blob, name: string): FileBytes {
  const read = async (from: number, to: number) => {
    try {
      return new Uint8Array(await blob.slice(from, to).arrayBuffer());
    } catch {
      throw new Failed('file_changed', name); // moved, removed or changed since it was chosen
    }
  };
  return { size: blob.size, read, blob };
}
