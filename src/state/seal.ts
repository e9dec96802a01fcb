import { jsonFromHtml } from '../core/publish/manifest/safeJson';
import { fingerprintOf } from '../core/publish/manifest/fingerprint';
import type { Signature } from '../core/publish/signature/signature';
import { checkSignature, type CheckedSignature } from './signing/signatures';

/** The snapshot as its text stands in the file, and what the file gives for it: the hash, and the signature if it has one. */
export interface Seal {
  readonly embedded: string;
  readonly expected: string;
  readonly signature: Signature | null;
  /** Whether the texts that the file showed before its script ran are those that are made from the snapshot. */
  readonly isStillAsMade: boolean;
}

/** The hash of the snapshot as it is now, whether it is the one the file gives, and what its signature says of it. */
export interface CheckedSeal {
  readonly hash: string;
  readonly agrees: boolean;
  readonly signature: CheckedSignature;
}

/** What is wrong with a file: its signature, its data, or the texts that it showed before its script ran. */
export type SealFault = 'signature' | 'data' | 'still';

/**
 * The worst that a check found, which is all that is to be said of a file, or null where all of it agrees. A wrong
 * signature comes first: whoever alters data can write their hash beside them, but not sign them.
 */
export function faultOf({ isStillAsMade }: Seal, { agrees, signature }: CheckedSeal): SealFault | null {
  if (signature.found === 'wrong') return 'signature';
  if (!agrees) return 'data';
  return isStillAsMade ? null : 'still';
}

/** Checks the snapshot of a file against its hash and its signature. O(letters). */
export async function checkSeal({ embedded, expected, signature }: Seal): Promise<CheckedSeal> {
  const text = jsonFromHtml(embedded);
  const hash = fingerprintOf(text ?? embedded);
  return {
    hash,
    agrees: text !== null && hash === expected,
    signature: await checkSignature(text ?? embedded, signature),
  };
}
