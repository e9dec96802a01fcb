/** The SHA-256 of the UTF-8 of a text, as 32 bytes. Given by whoever calls, as the core knows no platform. */
export type Sha256 = (text: string) => Promise<Uint8Array>;

/** The SHA-256 of a text in lowercase hexadecimal: what a snapshot is known, cited and checked by. */
export async function fingerprintOf(text: string, sha256: Sha256): Promise<string> {
  return [...(await sha256(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
