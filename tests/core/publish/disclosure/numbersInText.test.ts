import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersInText } from '../../../../src/core/publish/disclosure/numbersInText';

test.each([
  ['4,321 families', [4321]],
  ['4 321', [4, 4321, 321]],
  ['4\u00a0321', [4, 4321, 321]],
  ['4\u202f321', [4, 4321, 321]],
  ['4’321', [4321]],
  ['4.321', [4321]],
  ['٤٬٣٢١ أسرة', [4321]],
  ['٤٣٢١', [4321]],
  ['۴۳۲۱ خێزان', [4321]],
  ['４３２１', [4321]],
  ['43\u200b21', [4321]],
  ['3,417,768 people', [3417768]],
  ['4, 321', [4, 321]],
  ['4,32,100', [4, 32, 100, 432, 32100, 432100]],
  ['31 March 2016', [2016]],
  ['from 3 May to 4 families', [4]],
  ['٣ آب ٢٠١٦', [2016]],
  ['٣ي', [3]],
  ['3ی ئابی 2016', [2016]],
  ['2015-09-29', []],
  ['3 mayors', [3]],
  ['a2b', [2]],
  ['0007', [7]],
  ['1.2 million people', []],
  ['1.2, and 5 more', [5]],
  ['12.0', [12]],
  ['900.00 families', [900]],
  ['١٢٫٠ أسرة', [12]],
  ['5 12.0 7', [5, 12, 7]],
  ['12.05', []],
  ['four thousand', []],
  ['', []],
])('%j holds %j', (text, numbers) => {
  expect([...numbersInText(text)].toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
});

const WAYS = ['en', 'de', 'fr', 'de-CH', 'en-IN', 'ar-EG', 'fa', 'ckb-u-nu-arab'];

test('a number is found however it is grouped', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e12 }), fc.constantFrom(...WAYS), (value, way) => {
      const written = new Intl.NumberFormat(way).format(value);
      expect(numbersInText(`(${written})؛ x`)).toContain(value);
    }),
  );
});
