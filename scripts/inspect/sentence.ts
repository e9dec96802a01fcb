import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../src/core/domain/failure';

const MESSAGES = ['first', 'rest'].map((part) =>
  join(import.meta.dirname, `../../src/language/messages/en.${part}.ftl`),
);

/** The sentence that the app shows for a failure. */
export function sentence({ code, detail }: Failure): string {
  const bundle = new FluentBundle('en', { useIsolating: false });
  for (const file of MESSAGES) bundle.addResource(new FluentResource(readFileSync(file, 'utf8')));
  const pattern = bundle.getMessage(`failure-${code}`)?.value;
  return pattern ? bundle.formatPattern(pattern, { detail }) : `${code} ${detail}`;
}
