import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/core/publish/manifest/canonicalJson';
import { plainJson } from '../../../../src/core/publish/manifest/plainJson';

test('what a boundary file brings along becomes JSON, whatever it is', () => {
  const value = {
    type: 'Topology',
    bbox: [1, Number.NaN, Infinity],
    'na\ud800me': ' a\u0000b ',
    left: undefined,
    run: () => 1,
    inner: { deep: [true, null, undefined] },
  };
  expect(canonicalJson(plainJson(value))).toBe(
    '{"bbox":[1,null,null],"inner":{"deep":[true,null,null]},"na\ufffdme":"a b","type":"Topology"}',
  );
});
