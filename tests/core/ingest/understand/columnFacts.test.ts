import { expect, test } from 'vitest';
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

test.each(["IDPs ('000)", 'IDPs (000s)', 'IDPs, thousands'])('“%s” counts no single persons', (header) => {
  expect(columnFacts(header, '', NO_HEADERS, null).role).toBeNull();
});
