import { expect, test } from 'vitest';
import { wordForNothing } from '../../../../src/core/ingest/read/wordsForNothing';

test.each([
  ['Zero', 'zero'],
  ['صفر', 'zero'],
  ['-', 'either'],
  ['\u00a0–\u00a0', 'either'],
  ['None', 'either'],
  ['NIL', 'either'],
  ['لا يوجد', 'either'],
  ['No data', 'noFigure'],
  ['Unknown', 'noFigure'],
  ['غير متوفر', 'noFigure'],
  ['؟', 'noFigure'],
  ['', null],
  ['12', null],
  ['none of them', null],
])('%j says %s', (text, says) => {
  expect(wordForNothing(text)).toBe(says);
});
