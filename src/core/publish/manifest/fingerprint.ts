import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of the UTF-8 of a text in lowercase hexadecimal: what a snapshot is known, cited and checked by. Computed
 * here, as browsers keep Web Crypto from pages without HTTPS and some from files on a disk. O(letters).
 */
export function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
