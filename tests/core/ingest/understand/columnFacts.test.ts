import { describe, expect, test } from 'vitest';
import { columnFacts } from '../../../../src/core/ingest/understand/columnFacts';

const NO_HEADERS: ReadonlySet<string> = new Set();

test.each([
  ['figure', '#affected+idps+ind', 'displacements'],
  ['new_displacement', '#affected+idps', 'displacements'],
  ['How many', '#affected+idps+ind', 'idps'],
  ['total_displacement', '#affected+idps+ind', 'idps'],
])('of the count “%s” tagged %s: %s', (header, tag, measure) => {
  expect(columnFacts(header, tag, NO_HEADERS, null).role).toMatchObject({ is: 'count', measure });
});

describe('a round beside its date', () => {
  test.each([
    ['Round 14 (25 Sep 2023)', '2023-09-25'],
    ['Round 14: 2023-09-25', '2023-09-25'],
    ['25 Sep 2023 [Round 14]', '2023-09-25'],
    ['IDPs Round 32 (Jan 2024)', '2024-01-31'],
    ['IDPs (ind) R32 – Jan 2024', '2024-01-31'],
    ['IDP_HH_R32_Jan_2024', '2024-01-31'],
    ['IDPs January 2024 - Round 32', '2024-01-31'],
    ['Rnd. 32, 2024-01', '2024-01-31'],
    ['النازحين الجولة ٣٢ (كانون الثاني ٢٠٢٤)', '2024-01-31'],
    ['Round 32 (Jan 2024) › IDPs', '2024-01-31'],
  ])('“%s” counts people of %s', (header, day) => {
    const { date, role } = columnFacts(header, '', NO_HEADERS, null);
    expect(date).toMatchObject({ is: 'day', day });
    expect(role?.is ?? 'count').toBe('count');
  });

  test('“Round 14 (25/09/2023)” holds no rounds', () => {
    const { date, role } = columnFacts('Round 14 (25/09/2023)', '', NO_HEADERS, null);
    expect([date.is, role]).toEqual(['ordered', null]);
  });

  test.each([
    'Round 14',
    'IDPs R14',
    'IDPs targeted Round 3',
    'IDPs targeted Round 3 (Jan 2024)',
    'Change Round 32 (Jan 2024)',
    'R31 - R32 (Jan 2024)',
    'Change R31 to R32 (Jan 2024)',
    'Sites Round 32 (Jan 2024)',
    'R14 % 25 Sep 2023',
    'Round 14 2023',
    'IDPs R14 2023',
  ])('“%s” is no date', (header) => {
    expect(columnFacts(header, '', NO_HEADERS, null).date.is).toBe('noDate');
  });
});

test.each(['% Jan 2024', '% R32 (Jan 2024)', '% › Jan 2024', '% 05/06/2024'])(
  'the share “%s” is of no date, as it is no figure of people',
  (header) => {
    expect(columnFacts(header, '', NO_HEADERS, null).date.is).toBe('noDate');
  },
);

test.each(["IDPs ('000)", 'IDPs (000s)', 'IDPs, thousands'])('“%s” counts no single persons', (header) => {
  expect(columnFacts(header, '', NO_HEADERS, null).role).toBeNull();
});

test.each([
  ['B. IDP population › HH', true],
  ['IDPs currently in location › IND', true],
  ['Fled IDPs › HH', false],
  ['IDPs targeted › IND', false],
])('“%s” counts the people of the title: %s', (header, counts) => {
  expect(columnFacts(header, '', NO_HEADERS, null).role?.is === 'count').toBe(counts);
});
