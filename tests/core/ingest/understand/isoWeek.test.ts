import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekEnd } from '../../../../src/core/ingest/understand/isoWeek';

test.each([
  ['2024-W10', '2024-03-10'],
  ['2024W09', '2024-03-03'],
  ['2024-wk-1', '2024-01-07'],
  ['W52 2023', '2023-12-31'],
  ['Week 1, 2021', '2021-01-10'],
  ['week 53 of 2020', '2021-01-03'],
  ['Semaine 10 2024', '2024-03-10'],
  ['الأسبوع 10 2024', '2024-03-10'],
  ['أسبوع 10 من 2024', '2024-03-10'],
  ['هەفتەی 10 2024', '2024-03-10'],
])('“%s” ends on %s', (text, day) => {
  expect(weekEnd(text)).toBe(day);
});

test.each([
  '2024-W53',
  'Sem 1 2024',
  '2021 week 53',
  'W0 2024',
  'W54 2020',
  '2024-10',
  'Ward 3 2024',
  'W10',
  'week 2024',
])('“%s” is no week', (text) => {
  expect(weekEnd(text)).toBeNull();
});

test('each day of a century is in the week that its Thursday numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
      const date = new Date(Date.UTC(1970, 0, 1 + days));
      const sunday = new Date(date);
      sunday.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
      const thursday = new Date(sunday);
      thursday.setUTCDate(sunday.getUTCDate() - 3);
      const year = thursday.getUTCFullYear();
      const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
      expect(weekEnd(`${year}-W${week}`)).toBe(sunday.toISOString().slice(0, 10));
    }),
  );
});
