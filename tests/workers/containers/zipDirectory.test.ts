import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipDirectory } from '../../../src/workers/containers/zipDirectory';

/** An archive of one file whose directory gives the sizes in 64 bits, as cautious writers do. */
function cautiousArchive(): Uint8Array {
  const plain = zipSync({ 'a.csv': strToU8('a,b') }, { level: 0 });
  const end = plain.length - 22;
  const start = new DataView(plain.buffer).getUint32(plain.length - 6, true);
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, 3n, true); // the size, then the packed size
  extraView.setBigUint64(12, 3n, true);
  const bytes = new Uint8Array([...plain.slice(0, end), ...extra, ...plain.slice(end)]);
  const view = new DataView(bytes.buffer);
  view.setUint32(start + 20, 0xffff_ffff, true);
  view.setUint32(start + 24, 0xffff_ffff, true);
  view.setUint16(start + 30, 20, true);
  view.setUint32(bytes.length - 10, end + 20 - start, true);
  return bytes;
}

test('sizes in 64 bits are read', () => {
  const [entry] = zipDirectory(cautiousArchive(), 'x');
  expect([entry?.path, entry?.size, entry?.packedSize]).toEqual(['a.csv', 3, 3]);
});

test('names without the flag are UTF-8 when they can be', () => {
  const name = (bytes: number[]) => {
    const archive = zipSync({ xxxx: strToU8('a') }, { level: 0 });
    const start = new DataView(archive.buffer).getUint32(archive.length - 6, true);
    archive.set(bytes, start + 46);
    return zipDirectory(archive, 'x')[0]?.path;
  };
  expect(name([0xd8, 0xa8, 0x2e, 0x61])).toBe('ب.a');
  expect(name([0x53, 0x75, 0xe8, 0x64])).toBe('Suèd');
});

test('folders are left out', () => {
  expect(zipDirectory(zipSync({ 'a/': new Uint8Array(), 'a/b.csv': strToU8('1') }), 'x')).toHaveLength(1);
});
