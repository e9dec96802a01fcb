import { jsonFromHtml } from '../core/publish/manifest/safeJson';
import { fingerprintOf } from '../core/publish/manifest/fingerprint';

/** The snapshot as its text stands in the file, and the hash that the file gives for it. */
export interface Seal {
  readonly embedded: string;
  readonly expected: string;
}

/** The hash of the snapshot as it is now, and whether it is the one the file gives. */
export function checkSeal({ embedded, expected }: Seal): { readonly hash: string; readonly agrees: boolean } {
  const text = jsonFromHtml(embedded);
  const hash = fingerprintOf(text ?? embedded);
  return { hash, agrees: text !== null && hash === expected };
}
