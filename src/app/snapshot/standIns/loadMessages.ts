import type { LanguageCode } from '../../../core/session/view';
import type { LoadedMessages } from '../../../language/loadMessages';
import { soraniForms } from '../../../language/soraniForms';
import type { MessagePart } from '../../../language/translation';

/** The messages of a language that the page may need, which stand before its code (scripts/vite/snapshotPage.mjs). */
function messagesOf(code: LanguageCode): string {
  return document.getElementById(`messages-${code}`)?.textContent ?? '';
}

export const ENGLISH: string = messagesOf('en');

/** In place of what fetches messages part by part: all are here and come with the first part. */
export function loadMessages(code: LanguageCode, parts: readonly MessagePart[]): Promise<LoadedMessages> {
  return Promise.resolve({
    text: parts.includes('first') ? messagesOf(code) : '',
    forms: code === 'ckb' ? soraniForms : undefined,
  });
}
