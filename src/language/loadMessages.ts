import type { LanguageCode } from '../core/session/view';
import english from './messages/en.first.ftl?raw';
import type { MessagePart, OwnForms, Translation } from './translation';

/** The messages of the first screen in English: there from the start. */
export const ENGLISH: string = english;

const TRANSLATIONS: Record<LanguageCode, () => Promise<Translation>> = {
  en: () => import('./english'),
  ar: () => import('./arabic'),
  ckb: () => import('./sorani'),
};

/** Messages as text (Fluent syntax), and what else their language needs. */
export interface LoadedMessages {
  readonly text: string;
  readonly forms: OwnForms | undefined;
}

/** Some of the messages of a language. Rejects when a file cannot be fetched: the page then stays in the language it has. */
export async function loadMessages(
  code: LanguageCode,
  parts: readonly MessagePart[],
): Promise<LoadedMessages> {
  const translation = await TRANSLATIONS[code]();
  const texts = await Promise.all(parts.map((part) => translation[part]()));
  return { text: texts.join('\n'), forms: translation.forms };
}
