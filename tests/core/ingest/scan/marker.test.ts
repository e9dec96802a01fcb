import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarker, type Marker } from '../../../../src/core/ingest/scan/markBytes';
import { simdMarker } from '../../../../src/core/ingest/scan/simdMarker';

const ROOM = 256;

function found(marker: Marker | null, text: readonly number[], delimiter: string): number[] {
  marker?.bytes.fill(0x0a); // what an earlier block may have left
  marker?.bytes.set(text);
  const count = marker?.mark(text.length, delimiter.charCodeAt(0)) ?? 0;
  return Array.from(marker?.positions.subarray(0, count) ?? []);
}

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

test('delimiters, quotes and line breaks are marked, and no other byte', () => {
  const text = bytesOf('دهوك;"a;b"\r\n1,2;\t3');
  const expected = [8, 9, 11, 13, 14, 15, 19];
  expect(found(simdMarker(ROOM), text, ';')).toEqual(expected);
  expect(found(plainMarker(ROOM), text, ';')).toEqual(expected);
});

test('sixteen bytes at a time are found what is found one by one', () => {
  const simd = simdMarker(ROOM);
  const plain = plainMarker(ROOM);
  expect(simd).not.toBeNull();
  const byte = fc.oneof(fc.constantFrom(0x0a, 0x0d, 0x22, 0x2c, 0x3b, 0x09), fc.nat(255));
  fc.assert(
    fc.property(
      fc.array(byte, { maxLength: ROOM }),
      fc.constantFrom(',', ';', '\t', '|'),
      (text, delimiter) => {
        expect(found(simd, text, delimiter)).toEqual(found(plain, text, delimiter));
      },
    ),
  );
});
