import type { Sha256 } from '../core/publish/manifest/fingerprint';

/** SHA-256 by Web Crypto, which browsers (in a secure context), workers and Node have alike. */
export const sha256: Sha256 = async (text) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
