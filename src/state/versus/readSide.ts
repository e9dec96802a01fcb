import type { SnapshotFault } from '../../core/publish/readSnapshot';
import { askPublisher } from '../publishing/publisher';
import { sideOfSnapshot, type Side } from './side';

/** Why a file is not compared. */
export type SideFault = 'altered' | 'none' | 'version' | 'damaged' | 'twice' | 'large' | 'unreadable';

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
  if (!read.ok) return { ok: false, why: read.faults[0] ? FAULTS[read.faults[0].code] : 'none' };
  return { ok: true, side: sideOfSnapshot(read.snapshot, read.fingerprint, read.isPage) };
}

const FAULTS: Readonly<Record<SnapshotFault['code'], SideFault>> = {
  altered: 'altered',
  other_version: 'version',
  malformed: 'damaged',
  more_than_one: 'twice',
  not_json: 'none',
  not_a_snapshot: 'none',
};
