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

/** `first`: what the bar and the headline say, which the first figure waits for; `rest`: what follows it. */
export type MessagePart = 'first' | 'rest' | 'all';

/** The messages of a language. Rejects when a file cannot be fetched: the page then stays in the language it has. */
export async function loadMessages(code: LanguageCode, part: MessagePart): Promise<string> {
  const texts = await Promise.all([
    part === 'rest' ? '' : FIRST[code](),
    part === 'first' ? '' : REST[code](),
  ]);
  return texts.join('\n');
}
