import { expect, test } from 'vitest';
import { tellingTexts } from '../../../../src/core/publish/disclosure/tellingTexts';

const SUPPRESSED = new Set([3, 4321]);

test('a text with the digits of a suppressed figure is named with the number, once', () => {
  const texts = [
    ['title', '4,324 families'],
    ['purpose', 'Plans for 4,321 families, ٤٣٢١ in all'],
    ['notes', 'nothing'],
    ['notes', '3.0 families'],
    ['notes', '3 again'],
  ] as const;
  expect(tellingTexts(texts, SUPPRESSED)).toEqual([
    { field: 'purpose', value: 4321 },
    { field: 'notes', value: 3 },
  ]);
  expect(tellingTexts(texts, new Set())).toEqual([]);
});
