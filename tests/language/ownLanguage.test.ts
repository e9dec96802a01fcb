import { afterEach, expect, test, vi } from 'vitest';
import { ownLanguage } from '../../src/language/ownLanguage';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [['ar-IQ', 'en'], ['en', 'ar', 'ckb'], 'ar'],
  [['en-GB', 'ar'], ['ar', 'en'], 'en'],
  [['fr-FR', 'ckb-IQ', 'en'], ['en', 'ar', 'ckb'], 'ckb'],
  [['fr', 'de'], ['en', 'ar'], undefined],
  [['arn'], ['en', 'ar'], undefined],
  [['ckb', 'ar'], ['en', 'ar'], 'ar'],
  [[], ['en'], undefined],
] as const)('of a browser with %j a page in %j speaks %s', (languages, offered, spoken) => {
  vi.stubGlobal('navigator', { languages });
  expect(ownLanguage(offered)).toBe(spoken);
});
