import { signatureOf, type Signature } from './signature';

const SIGNATURE = /<meta name="snapshot-signature" content="([^"<>]*)" \/>/;
const KEY = /<meta name="snapshot-key" content="([^"<>]*)" \/>/;

/** The signature of a page as what stands in its head; nothing for a page without one. */
export function signatureTags(signature: Signature | null): string {
  if (signature === null) return '';
  return (
    `<meta name="snapshot-signature" content="${signature.signature}" />` +
    `<meta name="snapshot-key" content="${signature.key}" />`
  );
}

/** The signature that a page gives, not yet checked; null for a page without one. Of several, which `readPage` refuses, the first. */
export function signatureInPage(html: string): Signature | null {
  return signatureOf(SIGNATURE.exec(html)?.[1] ?? null, KEY.exec(html)?.[1] ?? null);
}
