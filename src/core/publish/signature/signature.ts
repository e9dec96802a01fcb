import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';

/**
 * Says that whoever holds a key signed the canonical text of a snapshot, and not who that is. It stands beside the
 * snapshot and is no part of it: signed or not, a snapshot has the same hash and the same name.
 */
export interface Signature {
  /** ECDSA on P-256 with SHA-256, r and s behind each other, in hexadecimal. */
  readonly signature: string;
  /** The public key as SubjectPublicKeyInfo (DER), in hexadecimal. */
  readonly key: string;
}

/** What a signature is stored as in the folder of a snapshot. */
export const SIGNATURE_FILE = 'signature.json';

const GROUP = /.{4}/g;
const HEXADECIMAL = /^(?:[0-9a-f]{2})+$/;

/** The signature of its two halves, not yet checked; null where there is neither. Half of one is a wrong one. */
export function signatureOf(signature: string | null, key: string | null): Signature | null {
  return signature === null && key === null ? null : { signature: signature ?? '', key: key ?? '' };
}

/** The bytes that a part of a signature stands for; null where it is not hexadecimal. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  return HEXADECIMAL.test(text) ? Uint8Array.from(hexToBytes(text)) : null;
}

/**
 * What two people compare to know that they mean the same key: the SHA-256 of a public key (hexadecimal) in groups of
 * four. Throws where the key is not hexadecimal.
 */
export function keyFingerprint(key: string): string {
  return (bytesToHex(sha256(hexToBytes(key))).match(GROUP) ?? []).join(' ');
}

/** Whether a fingerprint is that of a key, however a person wrote it. */
export function isFingerprintOf(text: string, key: string): boolean {
  return text.replaceAll(/[\s:-]/g, '').toLowerCase() === keyFingerprint(key).replaceAll(' ', '');
}
