import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../src/core/domain/failure';
import { failureSentence } from '../../src/language/failureSentence';
import { createLanguage } from '../../src/language/language';

const MESSAGES = ['first', 'figures', 'rest', 'files'].map((part) =>
  join(import.meta.dirname, `../../src/language/messages/en.${part}.ftl`),
);

/** The sentence that the app shows for a failure. */
export function sentence(failure: Failure): string {
  const messages = MESSAGES.map((file) => readFileSync(file, 'utf8')).join('\n');
  return failureSentence(failure, createLanguage('en', messages, 'latn').t);
}
