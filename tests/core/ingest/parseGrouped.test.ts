import { describe, expect, test } from 'vitest';
import { parseGrouped } from '../../../src/core/ingest/parseGrouped';
import type { GroupingMark } from '../../../src/core/ingest/understanding';

const said = (text: string, grouping: GroupingMark = 'unknown') => {
  const { value, state, issue } = parseGrouped(text, grouping);
  return [state, value, issue && `${issue.severity} ${issue.code}`];
};

describe('the sign of a note behind a count', () => {
  const [state] = said('7');

  test.each([
    ['252,400 (2)', 'unknown', 252400],
    ['1,234 (12)', 'comma', 1234],
    ['1 234(1)', 'unknown', 1234],
    ['1.234 (1)', 'point', 1234],
    ['٢٥٢٬٤٠٠ (٢)', 'unknown', 252400],
    ['1,234 (a)', 'unknown', 1234],
    ['1234(a)', 'unknown', 1234],
    ['12 (a, b)', 'unknown', 12],
    ['1,234a', 'unknown', 1234],
    ['1234 a', 'unknown', 1234],
    ['1.234 (a)', 'point', 1234],
    ['1,234 ᵃ', 'unknown', 1234],
    ['1,234ᵇ', 'unknown', 1234],
    ['1,234⁴', 'unknown', 1234],
    ['1,234 [a]', 'unknown', 1234],
    ['1234*', 'unknown', 1234],
    ['1234 r', 'unknown', 1234],
    ['١٬٢٣٤ (أ)', 'unknown', 1234],
  ] as const)('is no part of it: “%s”', (text, grouping, value) => {
    expect(said(text, grouping)).toEqual([state, value, 'warning footnote_sign']);
  });

  test.each([
    ['12 (3)', 'error not_a_number'],
    ['1234 (12)', 'error not_a_number'],
    ['1,234 (123)', 'error not_a_number'],
    ['1,234 (45%)', 'error not_a_number'],
    ['1,234 1)', 'error not_a_number'],
    ['12 (f)', 'error not_a_number'],
    ['12 (m)', 'error not_a_number'],
    ['1,234 (h)', 'error not_a_number'],
    ['1,234 (H)', 'error not_a_number'],
    ['12 (i)', 'error not_a_number'],
    ['12 (k)', 'error not_a_number'],
    ['12 (p)', 'error not_a_number'],
    ['12 (t)', 'error not_a_number'],
    ['12 (w)', 'error not_a_number'],
    ['12 (a, h)', 'error not_a_number'],
    ['1234 f', 'error not_a_number'],
    ['12 k', 'error not_a_number'],
    ['1.2M', 'error not_a_number'],
    ['12 A', 'error not_a_number'],
    ['1,234 (a', 'error not_a_number'],
    ['12 (ab)', 'error not_a_number'],
    ['12,34 (2)', 'error not_a_number'],
    ['1.234 (1)', 'ask ambiguous_number_format'],
  ])('is told from anything else: “%s”', (text, issue) => {
    expect(said(text).at(-1)).toBe(issue);
  });
});
