import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../../src/core/domain/failure';

const MESSAGES = join(import.meta.dirname, '../../src/language/messages/en.first.ftl');

/** The sentence that the app shows for a failure. */
export function sentence({ code, detail }: Failure): string {
  const bundle = new FluentBundle('en', { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(MESSAGES, 'utf8')));
  const pattern = bundle.getMessage(`failure-${code}`)?.value;
  return pattern ? bundle.formatPattern(pattern, { detail }) : `${code} ${detail}`;
}
