import type { LanguageCode } from '../core/session/view';
import english from './messages/en.first.ftl?raw';

/** The messages of the first screen in English: there from the start. */
export const ENGLISH: string = english;

const FIRST: Record<LanguageCode, () => Promise<string>> = {
  en: () => Promise.resolve(english),
  ar: async () => (await import('./messages/ar.first.ftl?raw')).default,
};

const REST: Record<LanguageCode, () => Promise<string>> = {
  en: async () => (await import('./messages/en.rest.ftl?raw')).default,
  ar: async () => (await import('./messages/ar.rest.ftl?raw')).default,
};

/**
 * The messages of a language: those of the bar and the headline, which the first figure waits for, or all of them.
 * Rejects when a file cannot be fetched: the page then stays in the language it has.
 */
export async function loadMessages(code: LanguageCode, part: 'first' | 'all'): Promise<string> {
  const texts = await Promise.all(part === 'first' ? [FIRST[code]()] : [FIRST[code](), REST[code]()]);
  return texts.join('\n');
}
