import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { lean } from '../../scripts/vite/lean.mjs';
import { LANGUAGES } from '../../src/core/session/view';
import { languageText } from '../language/languageFiles';

test('comments and spaces that nobody reads are left out', () => {
  const messages = '## Heading\n\nof = { $a } of { $b ->\n    [one] one\n   *[other] { $b } all\n} there\n';
  expect(lean(messages)).toBe('of={$a} of {$b ->\n[one]one\n*[other]{$b} all\n} there\n');
});

test.each(LANGUAGES)('what is read of the messages stays the same: %s', (code) => {
  const text = languageText(code);
  expect(new FluentResource(lean(text))).toEqual(new FluentResource(text));
});
