import { expect, test } from 'vitest';
import { titleInSentence } from '../../../../src/core/publish/page/titleFrame';

const BY_APP = {
  title: 'IDPs: Iraq, 30 April 2024',
  titles: { en: 'IDPs: Iraq, 30 April 2024', ar: '\u2068النازحون\u2069: \u2068العراق\u2069' },
  languages: ['en', 'ar'],
};

test('a title of the app is told in the language of the reader, and that to the left tells so', () => {
  expect(titleInSentence(BY_APP, 'en')).toBe('IDPs: Iraq, 30 April 2024');
  expect(titleInSentence(BY_APP, 'ar')).toBe('\u2067\u2068النازحون\u2069: \u2068العراق\u2069\u2069');
  expect(titleInSentence(BY_APP, 'ckb')).toBe('IDPs: Iraq, 30 April 2024');
});

test('a title that a person typed stays, and runs as its first letter does', () => {
  const typed = (title: string) => titleInSentence({ title, languages: ['en', 'ar'] }, 'ckb');
  expect(typed('Round 12 (IOM)')).toBe('Round 12 (IOM)');
  expect(typed('12: نازحو دهوك (IOM)')).toBe('\u206712: نازحو دهوك (IOM)\u2069');
});
