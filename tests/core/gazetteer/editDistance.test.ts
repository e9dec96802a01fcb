import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/core/gazetteer/editDistance';

test.each([
  ['erbil', 'erbil', 0],
  ['erbil', 'erbl', 1],
  ['erbil', 'eribl', 1],
  ['babil', 'arbil', 2],
  ['', 'ab', 2],
  ['بابيل', 'اربيل', 2],
  ['dahuk', 'wassit', 3],
])('%s and %s are %i apart, more than two being as many as three', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test('the way back is as long, no way is longer than the texts, and one changed letter is one', () => {
  const text = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
      expect(editDistance(a, `${a}x`, 20)).toBe(1);
    }),
  );
});
