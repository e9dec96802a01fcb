import type { LanguageCode } from '../../../core/session/view';
import type { LoadedMessages } from '../../../language/loadMessages';
import { soraniForms } from '../../../language/soraniForms';
import type { MessagePart } from '../../../language/translation';

/** The messages of each language that the page may need; the build puts them before its code (scripts/vite/snapshotPage.mjs). */
declare const SNAPSHOT_MESSAGES: Readonly<Record<LanguageCode, string>>;

export const ENGLISH: string = SNAPSHOT_MESSAGES.en;

/** In place of what fetches messages part by part: all are here and come with the first part. */
export function loadMessages(code: LanguageCode, parts: readonly MessagePart[]): Promise<LoadedMessages> {
  return Promise.resolve({
    text: parts.includes('first') ? SNAPSHOT_MESSAGES[code] : '',
    forms: code === 'ckb' ? soraniForms : undefined,
  });
}
