import type { RememberedMapping } from '../workers/procedures';

const PREFIX = 'nuzuh.answers.';
const MOST = 50;

/** The answers kept on this device as mapping files, by signature of their header. Whoever uses one validates it. */
export function rememberedMappings(): RememberedMapping[] {
  return keptKeys().flatMap((key) => {
    const mapping = storage()?.getItem(key);
    return mapping ? [{ signature: key.slice(PREFIX.length), mapping }] : [];
  });
}

/** Keeps answers on this device for the next file with the same header. Nothing else of a file is kept. */
export function rememberMapping(signature: string, mapping: string): void {
  const others = keptKeys().filter((key) => key !== PREFIX + signature);
  for (const key of others.slice(MOST - 1)) storage()?.removeItem(key);
  try {
    storage()?.setItem(PREFIX + signature, mapping);
  } catch {
    return; // storage is full: the answers last as long as the page
  }
}

/** Forgets the answers for a header. */
export function forgetMapping(signature: string): void {
  storage()?.removeItem(PREFIX + signature);
}

function keptKeys(): string[] {
  return Object.keys(storage() ?? {}).filter((key) => key.startsWith(PREFIX));
}

/** Storage may be forbidden: then the answers last as long as the page. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
