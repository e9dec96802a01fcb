import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '../../src/core/session/view';
import type { LoadedMessages } from '../../src/language/loadMessages';
import { soraniForms } from '../../src/language/soraniForms';

const FOLDER = join(import.meta.dirname, '../../src/language/messages');

/** The messages of a language that a snapshot is worded with, and what else it needs. */
export async function messagesOf(code: LanguageCode): Promise<LoadedMessages> {
  const parts = ['first', 'figures', 'rest'].map((part) =>
    readFile(join(FOLDER, `${code}.${part}.ftl`), 'utf8'),
  );
  return { text: (await Promise.all(parts)).join('\n'), forms: code === 'ckb' ? soraniForms : undefined };
}
