import { expect, test } from 'vitest';
import { canonicalJson, wellFormed } from '../../../../src/core/publish/manifest/canonicalJson';
import { jsonInHtml } from '../../../../src/core/publish/manifest/safeJson';

test('the example of RFC 8785 comes out as it says', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('names are sorted by UTF-16 code units, as in the RFC', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
  const value = Object.fromEntries(names.map((name) => [name, name.length]));
  const sorted = Object.keys(JSON.parse(canonicalJson(value)) as object);
  expect(sorted.filter((name) => name !== '1')).toEqual([
    '\r',
    '\u0080',
    '\u00f6',
    '\u20ac',
    '\u{1f600}',
    '\ufb33',
  ]);
});

test('the order in which members were written has no effect; undefined ones are not there', () => {
  expect(canonicalJson({ b: 1, a: [{ d: -0, c: undefined }] })).toBe('{"a":[{"d":0}],"b":1}');
});

test.each([Number.NaN, Infinity, '\ud800', { '\udc00': 1 }])(
  'what JSON cannot hold is refused: %j',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  },
);

test('a text of a person becomes one that JSON can hold', () => {
  expect(wellFormed(' a\ud800b\u0000\tc ')).toBe('a\ufffdb c');
  expect(wellFormed('نزوح 😀')).toBe('نزوح 😀');
});

test('JSON in a page ends no script and breaks no line, and is still the same', () => {
  const value = { title: '</script><script>alert(1)</script><!--\u2028\u2029&amp;' };
  const text = jsonInHtml(canonicalJson(value));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(value);
});
