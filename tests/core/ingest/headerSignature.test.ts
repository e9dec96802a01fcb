import { expect, test } from 'vitest';
import { headerSignature } from '../../../src/core/ingest/headerSignature';

const JANUARY = ['Place ID', 'Governorate', 'Families'];

test('is the same for headers that differ in blanks, capitals and signs only', () => {
  expect(headerSignature(['place_id', 'GOVERNORATE ', 'Families'])).toBe(headerSignature(JANUARY));
  expect(headerSignature(JANUARY)).toMatch(/^[\da-f]{16}$/);
});

test.each([
  [['Governorate', 'Place ID', 'Families']],
  [['Place ID', 'Governorate', 'Individuals']],
  [['Place ID', 'Governorate']],
  [['Place IDGovernorate', 'Families']],
  [[]],
])('is another one for %j', (headers) => {
  expect(headerSignature(headers)).not.toBe(headerSignature(JANUARY));
});
