import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageCode } from '../../src/core/session/view';

const FOLDER = join(import.meta.dirname, '../../src/language/messages');

/** The messages of a language that a snapshot is worded with. */
export async function messagesOf(code: LanguageCode): Promise<string> {
  const parts = ['first', 'rest'].map((part) => readFile(join(FOLDER, `${code}.${part}.ftl`), 'utf8'));
  return (await Promise.all(parts)).join('\n');
}
