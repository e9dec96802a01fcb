import type { RememberedMapping } from '../workers/procedures';
import { keepUnder, keptNames, keptUnder } from './browserStorage';

const PREFIX = 'nuzuh.answers.';
const MOST = 50;

/** The answers kept on this device as mapping files, by signature of their header. Whoever uses one validates it. */
export function rememberedMappings(): RememberedMapping[] {
  return keptKeys().flatMap((key) => {
    const mapping = keptUnder(key);
    return mapping ? [{ signature: key.slice(PREFIX.length), mapping }] : [];
  });
}

/** Keeps answers on this device for the next file with the same header. Nothing else of a file is kept. */
export function rememberMapping(signature: string, mapping: string): void {
  const others = keptKeys().filter((key) => key !== PREFIX + signature);
  for (const key of others.slice(MOST - 1)) keepUnder(key, null);
  keepUnder(PREFIX + signature, mapping); // without room the answers last as long as the page
}

/** Forgets the answers for a header. */
export function forgetMapping(signature: string): void {
  keepUnder(PREFIX + signature, null);
}

function keptKeys(): string[] {
  return keptNames().filter((key) => key.startsWith(PREFIX));
}
