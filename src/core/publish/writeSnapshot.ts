import type { FrozenTable } from './frozen/frozenTable';
import type { Publication } from './manifest/buildManifest';
import { fingerprintOf } from './manifest/fingerprint';
import { makeSnapshot, snapshotText, type PublishingFault, type Snapshot, type ToPublish } from './snapshot';

/** A snapshot with its canonical text and the SHA-256 of that; or all that stands against publishing. */
export type WrittenSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly text: string; readonly fingerprint: string }
  | { readonly ok: false; readonly faults: readonly PublishingFault[] };

/** Makes a snapshot of figures that were protected, and writes it. O(letters). */
export function writeSnapshot(
  publication: Publication,
  toPublish: ToPublish,
  data: FrozenTable,
): WrittenSnapshot {
  const made = makeSnapshot(publication, toPublish, data);
  if (!made.ok) return made;
  const text = snapshotText(made.snapshot);
  return { ...made, text, fingerprint: fingerprintOf(text) };
}
