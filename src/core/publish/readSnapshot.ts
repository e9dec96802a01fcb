import * as v from 'valibot';
import { frozenTableShape } from './frozen/frozenTable';
import { fingerprintOf } from './manifest/fingerprint';
import { readManifest, type ManifestFault } from './manifest/manifest';
import { settingShape } from './setting/settingShape';
import { snapshotText, type Snapshot } from './snapshot';

/** Why a text is no snapshot, or not the one it is said to be. */
export type SnapshotFault =
  | ManifestFault
  | { readonly code: 'not_json' }
  | { readonly code: 'altered'; readonly is: string }
  /** A page with more than one snapshot, hash or signature. */
  | { readonly code: 'more_than_one'; readonly at: 'page' };

export type ReadSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly fingerprint: string }
  | { readonly ok: false; readonly faults: readonly SnapshotFault[] };

const MEMBERS = { manifest: v.unknown(), data: v.unknown(), setting: v.unknown() };

/**
 * The snapshot of a text that comes from outside, checked against the fingerprint it is cited by; null checks its form
 * alone. One letter more or less, also where nobody looks, is another fingerprint. O(letters).
 */
export function readSnapshot(text: string, cited: string | null): ReadSnapshot {
  const fingerprint = fingerprintOf(text);
  if (cited !== null && fingerprint !== cited.toLowerCase()) {
    return { ok: false, faults: [{ code: 'altered', is: fingerprint }] };
  }
  const parts = v.safeParse(v.looseObject(MEMBERS), jsonOf(text));
  if (!parts.success) return { ok: false, faults: [{ code: 'not_json' }] };
  const manifest = readManifest(parts.output.manifest);
  if (!manifest.ok) return { ok: false, faults: manifest.faults };
  const data = v.safeParse(frozenTableShape, parts.output.data);
  if (!data.success) return malformed(`data.${v.getDotPath(data.issues[0]) ?? ''}`);
  const setting = v.safeParse(settingShape, parts.output.setting);
  if (!setting.success) return malformed(`setting.${v.getDotPath(setting.issues[0]) ?? ''}`);
  const snapshot = { manifest: manifest.manifest, data: data.output, setting: setting.output };
  return snapshotText(snapshot) === text ? { ok: true, snapshot, fingerprint } : malformed('');
}

function malformed(at: string): ReadSnapshot {
  return { ok: false, faults: [{ code: 'malformed', at }] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
