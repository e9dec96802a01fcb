import { headerKey } from './understand/headerWords';

const FNV_PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x9dc5811c] as const; // the offset basis, and it with its halves exchanged

/**
 * A short text that is the same for tables with the same header, letters and digits compared, and different for
 * others: answers given for one month's table are found again for the next. Sixteen signs; 64 bits of FNV-1a (Fowler,
 * Noll, Vo) from two beginnings. O(letters).
 */
export function headerSignature(headers: readonly string[]): string {
  const text = headers.map(headerKey).join('\n');
  return SEEDS.map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
