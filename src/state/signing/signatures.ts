import { bytesOf, keyFingerprint, type Signature } from '../../core/publish/signature/signature';

/** Ed25519 is younger than Chromium 120. */
export const KEYS = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** What was found of a signature: who signed is known by a fingerprint of the key alone, and only where the signature is right. */
export type CheckedSignature =
  { readonly found: 'none' | 'wrong' | 'unchecked' } | { readonly found: 'right'; readonly signer: string };

/** Signs the canonical text of a snapshot. Signing it again gives another signature, which is right as well. */
export async function signText(text: string, { privateKey, publicKey }: CryptoKeyPair): Promise<Signature> {
  const signature = await crypto.subtle.sign(SIGNING, privateKey, new TextEncoder().encode(text));
  return { signature: hexadecimal(signature), key: await publicKeyText(publicKey) };
}

/** A public key as it stands beside a signature. */
export async function publicKeyText(key: CryptoKey): Promise<string> {
  return hexadecimal(await crypto.subtle.exportKey('spki', key));
}

/**
 * Checks a signature against a text. `unchecked` where the browser keeps its cryptography from the page, as it does from
 * sites without https; a signature or a key that is not written like one is wrong.
 */
export async function checkSignature(text: string, given: Signature | null): Promise<CheckedSignature> {
  if (given === null) return { found: 'none' };
  if (!('subtle' in crypto)) return { found: 'unchecked' };
  const [signature, key] = [bytesOf(given.signature), bytesOf(given.key)];
  if (!signature || !key) return { found: 'wrong' };
  try {
    const publicKey = await crypto.subtle.importKey('spki', key, KEYS, false, ['verify']);
    const isRight = await crypto.subtle.verify(SIGNING, publicKey, signature, new TextEncoder().encode(text));
    return isRight ? { found: 'right', signer: keyFingerprint(given.key) } : { found: 'wrong' };
  } catch {
    return { found: 'wrong' }; // no key of this kind
  }
}

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
