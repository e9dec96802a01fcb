import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { KEYS } from '../../src/state/signing/signatures';
import { NotPublished } from './notPublished';

/** The pair of keys of a file: a private key on P-256 as PEM or JWK. */
export async function signingKey(path: string): Promise<CryptoKeyPair> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new NotPublished(`${path}: there is no key to read.`);
  });
  try {
    const { d, ...open } = privateKeyIn(text).export({ format: 'jwk' });
    if (d === undefined || open.crv !== KEYS.namedCurve) throw new TypeError('Another kind of key.');
    return {
      privateKey: await crypto.subtle.importKey('jwk', { ...open, d }, KEYS, false, ['sign']),
      publicKey: await crypto.subtle.importKey('jwk', open, KEYS, true, ['verify']),
    };
  } catch {
    throw new NotPublished(`${path} holds no private key on the curve P-256, as PEM or JWK.`);
  }
}

function privateKeyIn(text: string): KeyObject {
  const isJwk = text.trimStart().startsWith('{');
  return createPrivateKey(isJwk ? { key: JSON.parse(text) as JsonWebKey, format: 'jwk' } : text);
}
