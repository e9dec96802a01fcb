import { createHash, createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { isFingerprintOf } from '../../../src/core/publish/signature/signature';
import { signatureInFile } from '../../../src/core/publish/signature/signatureInFile';
import { signatureInPage, signatureTags } from '../../../src/core/publish/signature/signatureInPage';
import { checkSignature, KEYS, signText } from '../../../src/state/signing/signatures';

const TEXT = '{"data":{},"manifest":{"title":"نزوح"},"setting":{}}';

function newPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(KEYS, false, ['sign', 'verify']);
}

test('a signature is right for its text and its key alone, as another program finds too', async () => {
  const [own, foreign] = await Promise.all([newPair(), newPair()]);
  const signature = await signText(TEXT, own);
  const other = await signText(TEXT, foreign);
  const der = Buffer.from(signature.key, 'hex');
  const digits = createHash('sha256').update(der).digest('hex');
  expect(await checkSignature(TEXT, signature)).toEqual({
    found: 'right',
    signer: digits.match(/.{4}/g)?.join(' '),
  });
  expect(isFingerprintOf(digits.toUpperCase(), signature.key)).toBe(true);
  expect(isFingerprintOf(digits, other.key)).toBe(false);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const bytes = Buffer.from(signature.signature, 'hex');
  expect(verify('sha256', Buffer.from(TEXT), { key, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true);

  const wrong = { found: 'wrong' };
  expect(await checkSignature(TEXT.replace('{}', '{ }'), signature)).toEqual(wrong);
  expect(await checkSignature(TEXT, { ...signature, key: other.key })).toEqual(wrong);
  expect(await checkSignature(TEXT, { ...signature, signature: '' })).toEqual(wrong);
  expect(await checkSignature(TEXT, { ...signature, key: 'no key' })).toEqual(wrong);
  expect(await checkSignature(TEXT, { ...signature, key: signature.key.slice(2) })).toEqual(wrong);
  expect(await checkSignature(TEXT, null)).toEqual({ found: 'none' });
});

test('a signature is read from the head of a page and from a file as it was written', async () => {
  const signature = await signText(TEXT, await newPair());
  expect(signatureInPage(`<head>${signatureTags(signature)}</head>`)).toEqual(signature);
  expect(signatureInFile(JSON.stringify(signature))).toEqual(signature);
  expect(signatureTags(null)).toBe('');
  expect(signatureInPage('<head></head>')).toBeNull();
  expect(signatureInFile('{}')).toEqual({ signature: '', key: '' });
  const half = signatureTags(signature).replace(/<meta name="snapshot-key".*/, '');
  expect(signatureInPage(half)).toEqual({ ...signature, key: '' });
});
