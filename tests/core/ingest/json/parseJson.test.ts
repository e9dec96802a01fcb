import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellText,
  isList,
  isObject,
  jsonText,
  type JsonValue,
} from '../../../../src/core/ingest/json/jsonValue';
import { parseJson } from '../../../../src/core/ingest/json/parseJson';

/** The value as `JSON.parse` gives it. */
function plain(value: JsonValue): unknown {
  if (isList(value)) return value.map(plain);
  if (!isObject(value)) return typeof value === 'object' && value !== null ? Number(value.text) : value;
  return Object.fromEntries([...value].map(([key, member]) => [key, plain(member)]));
}

function valueOf(text: string): JsonValue {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(`${parsed.failure.code} ${parsed.failure.detail}`);
  return parsed.value.values[0] ?? null;
}

const failureOf = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? 'read' : `${parsed.failure.code} ${parsed.failure.detail}`;
};

describe('a JSON text', () => {
  test('reads as JSON.parse reads it, in any layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(plain(valueOf(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('comes back the same from its compact text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const once = jsonText(valueOf(text));
        expect(jsonText(valueOf(once))).toBe(once);
      }),
    );
  });

  test('never throws, and fails exactly where JSON.parse does, save for several values', () => {
    const noise = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '\\', ' ', 'true', '-'),
    });
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parseJson(text);
        const several = parsed.ok && parsed.value.values.length > 1;
        expect(parsed.ok).toBe(several || isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['12345678901234567890', '12345678901234567890'],
    ['1.10', '1.10'],
    ['-0', '-0'],
    ['1e3', '1e3'],
    ['1254', '1254'],
    ['0.1', '0.1'],
  ])('keeps the digits of the number %s', (text, cell) => {
    expect(cellText(valueOf(text))).toBe(cell);
  });

  test.each([
    ['null', ''],
    ['true', 'true'],
    ['"نينوى"', 'نينوى'],
    [String.raw`"\u0661\n\"\\"`, '١\n"\\'],
    ['"\u007f\u0085"', '\u007f\u0085'],
    ['[]', ''],
    ['{}', ''],
    ['[1,"a"]', '[1,"a"]'],
  ])('%s as the text of a cell', (text, cell) => {
    expect(cellText(valueOf(text))).toBe(cell);
  });

  test('keeps a key __proto__ like any other', () => {
    expect(jsonText(valueOf('{"__proto__":{"a":1},"constructor":2}'))).toBe(
      '{"__proto__":{"a":1},"constructor":2}',
    );
  });

  test('names a key that comes twice, and its line; the later value counts', () => {
    const parsed = parseJson('{"a":1,\n"b":2,\n"a":3}');
    expect(parsed.ok && parsed.value.repeatedKeys).toEqual([{ key: 'a', line: 3 }]);
    expect(jsonText(valueOf('{"a":1,"a":3}'))).toBe('{"a":3}');
  });

  test('may be a record per line', () => {
    const parsed = parseJson('{"a":1}\r\n\r\n{"a":2}\n');
    expect(parsed.ok && parsed.value.values.map(jsonText)).toEqual(['{"a":1}', '{"a":2}']);
  });

  test.each([
    ['', 'json_invalid 1:1'],
    ['{ "type": "MultiPoint"\n  "coordinates": [] }', 'json_invalid 2:3'],
    ['[1,\n2,\n]', 'json_invalid 3:1'],
    ['{"a":1,}', 'json_invalid 1:8'],
    ['{"a" 1}', 'json_invalid 1:6'],
    ['[1,2', 'json_invalid 1:5'],
    ['"open', 'json_invalid 1:6'],
    ['"tab\there"', 'json_invalid 1:5'],
    ['[01]', 'json_invalid 1:3'],
    ['[NaN]', 'json_invalid 1:2'],
    ["{'a':1}", 'json_invalid 1:2'],
    ['[1]]', 'json_invalid 1:4'],
    ['{"a":1},{"a":2}', 'json_invalid 1:8'],
    ['['.repeat(1_000_000), 'json_too_deep '],
    ['{"a":'.repeat(101) + '1' + '}'.repeat(101), 'json_too_deep '],
  ])('that is wrong says where: %.20s', (text, expected) => {
    expect(failureOf(text)).toBe(expected);
  });

  test('may have one cell of 20 MB', () => {
    const long = 'ن'.repeat(20_000_000);
    expect(valueOf(`["${long}"]`)).toEqual([long]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
