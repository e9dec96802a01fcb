const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The name of a snapshot that never points to another one: an `ni` URI (RFC 6920) of its fingerprint, which anybody can
 * check with the snapshot alone. `fingerprint` is hexadecimal.
 */
export function permanentName(fingerprint: string): string {
  const bits = Array.from(fingerprint)
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  const text = sixes.map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '').join('');
  return `ni:///sha-256;${text}`;
}

/** Letters of a fingerprint that stand in a file name: enough to tell the snapshots of an archive apart. */
const SHORT = 12;
const LONGEST_NAME = 60;

/**
 * A file name for a snapshot: its title as far as letters and digits go, its last date, and the beginning of its
 * fingerprint. Letters of any script stay; whatever a file system, a shell or a page could take for something else becomes
 * a hyphen.
 */
export function snapshotFileName(title: string, day: string, fingerprint: string): string {
  const words = title
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  const letters = Array.from(words).slice(0, LONGEST_NAME).join('').replace(/-+$/, '');
  return [letters || 'snapshot', day, fingerprint.slice(0, SHORT)].join('-').toLowerCase();
}
