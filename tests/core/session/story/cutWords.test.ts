import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords } from '../../../../src/core/session/story/cutWords';

test.each([
  ['One two', 7, 'One two'],
  ['One two three', 9, 'One two…'],
  ['One two three', 6, 'One…'],
  ['Onetwothree', 6, 'Onetw…'],
  ['😀😀😀', 4, '😀…'],
])('%s in %d letters is %s', (text, most, cut) => {
  expect(cutWords(text, most)).toBe(cut);
});

test('a cut text is no longer than it may be and splits no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const cut = cutWords(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
    }),
  );
});
