import type { SnapshotFault } from '../../core/publish/readSnapshot';
import { askPublisher } from '../publishing/publisher';
import { sideOfSnapshot, type Side } from './side';

/** Why a file is not compared. */
export type SideFault = 'altered' | 'none' | 'version' | 'damaged' | 'large' | 'unreadable';

/** A file as one side of a comparison, or why it is none. */
export type ReadSide =
  { readonly ok: true; readonly side: Side } | { readonly ok: false; readonly why: SideFault };

const MOST_BYTES = 64 * 1024 * 1024; // a hundred times a snapshot of all figures that ship

/** Reads a snapshot that a person chose, page or JSON, and checks it. Nothing of it leaves the browser. Rejects when it is not wanted any more. */
export async function readSide(file: File, signal: AbortSignal): Promise<ReadSide> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, why: 'unreadable' };
  const read = await askPublisher('read', { text }, signal);
  if (!read.ok) return { ok: false, why: faultOf(read.faults) };
  return { ok: true, side: sideOfSnapshot(read.snapshot, read.fingerprint, read.isPage) };
}

function faultOf(faults: readonly SnapshotFault[]): SideFault {
  const [first] = faults;
  switch (first?.code) {
    case 'altered':
      return 'altered';
    case 'other_version':
      return 'version';
    case 'malformed':
      return 'damaged';
    default:
      return 'none';
  }
}
