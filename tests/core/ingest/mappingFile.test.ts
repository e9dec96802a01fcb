import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/ingest/answers';
import type { ColumnRole } from '../../../src/core/ingest/columnRole';
import { readMapping, writeMapping } from '../../../src/core/ingest/mappingFile';

const role: fc.Arbitrary<ColumnRole> = fc.constantFrom<ColumnRole[]>(
  { is: 'day', of: 'reference' },
  { is: 'place', level: 2, by: 'code' },
  { is: 'key', dimension: 'origin', by: 'name' },
  {
    is: 'count',
    measure: 'returnees',
    unit: 'families',
    part: { dimension: 'shelter', key: 'camp' },
    day: null,
  },
  { is: 'unused' },
);
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    columns: fc.array(fc.record({ header: fc.string(), role }, { requiredKeys: ['header'] })),
    unit: fc.constantFrom('individuals', 'families'),
    districtParent: fc.constantFrom('ofRow', 'ofPlace'),
    blanksBelow: fc.constantFrom('above', 'asTheyStand'),
    referenceDay: fc.constant('2020-02-29'),
    encoding: fc.constant('windows-1256'),
    places: fc.array(fc.record({ text: fc.string(), place: fc.string() })),
    partition: fc.string(),
  },
  { requiredKeys: [] },
);

test('answers come back from a mapping file as they were', () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(readMapping(writeMapping(given))).toEqual({ ok: true, value: given });
    }),
  );
});

describe('a mapping file that cannot be used names what is wrong', () => {
  test.each([
    ['', /object/i],
    ['{"version":2,"answers":{}}', /^version$/],
    ['{"version":1}', /^answers$/],
    ['{"version":1,"answers":{"unit":"people"}}', /^answers\.unit$/],
    [
      '{"version":1,"answers":{"columns":[{"header":"a","role":{"is":"guess"}}]}}',
      /^answers\.columns\.0\.role/,
    ],
    ['{"version":1,"answers":{"referenceDay":"soon"}}', /^answers\.referenceDay$/],
  ])('%s', (text, detail) => {
    const mapping = readMapping(text);
    expect(mapping.ok).toBe(false);
    expect(!mapping.ok && mapping.failure.code).toBe('mapping_unreadable');
    expect(!mapping.ok && mapping.failure.detail).toMatch(detail);
  });
});
