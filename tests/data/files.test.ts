import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readData } from './readTable';

const files = readdirSync(new URL('../../data/iraq', import.meta.url)).toSorted();

test('the README lists every file with the checksum of its bytes', () => {
  const listed = [...readData('README.md').matchAll(/^\| `([^`]+)` .*\| `([0-9a-f]{64})` \|$/gm)];
  expect(listed.map(([, name, sum]) => [name, sum])).toEqual(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readData(`iraq/${name}`))
        .digest('hex'),
    ]),
  );
});

test('the manifest names every other file once', () => {
  const manifest = JSON.parse(readData('iraq/dataset.json')) as {
    placeCodes: string[];
    extent: number[];
    files: Record<string, string>;
  };
  expect(manifest.placeCodes).toEqual(['IQ', 'IRQ']);
  const { bbox } = JSON.parse(readData('iraq/boundaries.topojson')) as { bbox: number[] };
  expect(manifest.extent.map((edge, index) => Math.abs(edge - (bbox[index] ?? NaN)) < 0.1)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(Object.values(manifest.files).toSorted()).toEqual(files.filter((name) => name !== 'dataset.json'));
});

test.each(files)('%s is UTF-8 with LF endings and no byte-order mark', (name) => {
  const text = readData(`iraq/${name}`);
  expect(text.includes('\r') || text.includes('\ufeff') || text.includes('\ufffd')).toBe(false);
  expect(text.endsWith('\n')).toBe(true);
});
