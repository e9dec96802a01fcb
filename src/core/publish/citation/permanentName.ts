import { parseIsoDay } from '../../domain/day';
import type { Manifest } from '../manifest/manifest';

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
const YEAR = 4; // digits
const DATE_IN_LINK = /(?:^|&)date=([\d-]+)/;

/**
 * A file name for a snapshot: its title as far as letters and digits go, the date that it shows first unless the title
 * has its year, and the beginning of its fingerprint. Letters of any script stay; whatever a file system, a shell or a
 * page could take for something else becomes a hyphen.
 */
export function snapshotFileName(
  { title, views, selection }: Pick<Manifest, 'title' | 'views' | 'selection'>,
  fingerprint: string,
): string {
  const shown = parseIsoDay(DATE_IN_LINK.exec(views[0]?.link ?? '')?.[1] ?? '') ?? selection.to;
  const day = title.includes(shown.slice(0, YEAR)) ? [] : [shown];
  const words = title
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  const letters = Array.from(words).slice(0, LONGEST_NAME).join('').replace(/-+$/, '');
  return [letters || 'snapshot', ...day, fingerprint.slice(0, SHORT)].join('-').toLowerCase();
}
