import * as v from 'valibot';
import { frozenTableShape } from './frozen/frozenTable';
import { fingerprintOf, type Sha256 } from './manifest/fingerprint';
import { readManifest, type ManifestFault } from './manifest/manifest';
import { snapshotText, type Snapshot } from './snapshot';

/** Why a text is no snapshot, or not the one it is said to be. */
export type SnapshotFault =
  ManifestFault | { readonly code: 'not_json' } | { readonly code: 'altered'; readonly is: string };

export type ReadSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly fingerprint: string }
  | { readonly ok: false; readonly faults: readonly SnapshotFault[] };

/**
 * The snapshot of a text that comes from outside, checked against the fingerprint it is cited by; null checks its form
 * alone. One letter more or less, also where nobody looks, is another fingerprint. O(letters).
 */
export async function readSnapshot(
  text: string,
  cited: string | null,
  sha256: Sha256,
): Promise<ReadSnapshot> {
  const fingerprint = await fingerprintOf(text, sha256);
  if (cited !== null && fingerprint !== cited.toLowerCase()) {
    return { ok: false, faults: [{ code: 'altered', is: fingerprint }] };
  }
  const parts = v.safeParse(v.looseObject({ manifest: v.unknown(), data: v.unknown() }), jsonOf(text));
  if (!parts.success) return { ok: false, faults: [{ code: 'not_json' }] };
  const manifest = readManifest(parts.output.manifest);
  if (!manifest.ok) return { ok: false, faults: manifest.faults };
  const data = v.safeParse(frozenTableShape, parts.output.data);
  if (!data.success) {
    const at = `data.${v.getDotPath(data.issues[0]) ?? ''}`;
    return { ok: false, faults: [{ code: 'malformed', at }] };
  }
  const snapshot = { manifest: manifest.manifest, data: data.output };
  if (snapshotText(snapshot) !== text) return { ok: false, faults: [{ code: 'malformed', at: '' }] };
  return { ok: true, snapshot, fingerprint };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
