import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/core/viewmodels/wrapWords';

const byLetters = (text: string) => text.length;

test('lines are as long as they may be, and a word that is longer stands alone', () => {
  expect(wrapWords('in the Kurdistan Region of Iraq', 10, byLetters)).toEqual([
    'in the',
    'Kurdistan',
    'Region of',
    'Iraq',
  ]);
  expect(wrapWords('', 10, byLetters)).toEqual([]);
  expect(wrapWords('a governorates b', 5, byLetters)).toEqual(['a', 'governorates', 'b']);
});

test('no word is lost, and no line could take the next word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zء-ي]{1,12}$/u), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (all, width) => {
      const lines = wrapWords(all.join('  '), width, byLetters);
      expect(lines.join(' ')).toBe(all.join(' '));
      lines.slice(1).forEach((line, index) => {
        expect(`${lines[index]} ${line.split(' ')[0]}`.length).toBeGreaterThan(width);
      });
    }),
  );
});
