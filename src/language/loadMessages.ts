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

const FILES: Record<LanguageCode, () => Promise<string>> = {
  en: async () => (await import('./messages/en.files.ftl?raw')).default,
  ar: async () => (await import('./messages/ar.files.ftl?raw')).default,
};

const MEASURES: Record<LanguageCode, () => Promise<string>> = {
  en: async () => (await import('./messages/en.measures.ftl?raw')).default,
  ar: async () => (await import('./messages/ar.measures.ftl?raw')).default,
};

/**
 * `first`: what the bar and the headline say, which the first figure waits for; `rest`: what the page says beside it;
 * `files`: what is said of a file that a person opens; `measures`: of refugees and of movements, which no shipped table
 * counts.
 */
export type MessagePart = 'first' | 'rest' | 'files' | 'measures';

/** Some of the messages of a language. Rejects when a file cannot be fetched: the page then stays in the language it has. */
export async function loadMessages(code: LanguageCode, parts: readonly MessagePart[]): Promise<string> {
  const from = { first: FIRST, rest: REST, files: FILES, measures: MEASURES };
  return (await Promise.all(parts.map((part) => from[part][code]()))).join('\n');
}
