import { expect, test } from 'vitest';
import { typedNumber } from '../../../src/core/domain/typedNumber';

test.each([
  ['500000', 500_000],
  ['500,000', 500_000],
  ['٥٠٠٬٠٠٠', 500_000],
  ['٥٠٠٠٠٠', 500_000],
  ['۵۰۰ ۰۰۰', 500_000],
  [' 1 234 567 ', 1_234_567],
  ['٥٠٠،٠٠٠', 500_000],
  ['1,234.5', 1234.5],
  ['5.6', 5.6],
  ['5,6', 5.6],
  ['٥٫٦', 5.6],
  ['.5', 0.5],
  ['0.500', 0.5],
  ['33.333', 33.333],
  ['0', 0],
  ['-3', -3],
])('%s is typed for %d', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test.each([
  '',
  ' ',
  '0,500',
  '1234,567',
  '1234 567',
  '1,234 567',
  '1,2345',
  'ten',
  '5 or 6',
  '1.2.3',
  '1.200',
  '12.000',
  '1e5',
  '--3',
  '5%',
])('%s is no number', (text) => {
  expect(typedNumber(text)).toBeNaN();
});
