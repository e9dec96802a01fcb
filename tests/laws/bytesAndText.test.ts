import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { shippedPlaces } from '../../scripts/inspect/shippedPlaces';
import { failureOf } from '../../src/workers/failed';
import { readTable } from '../../src/workers/readTable';
import { csvSource } from '../../src/workers/tableSource';
import { bytesInMemory } from '../../src/workers/text/fileBytes';
import { messyTable } from './messyTable';

vi.setConfig({ testTimeout: 60_000 });

const IRAQ = shippedPlaces();

/** Everything that came of a reading, or why nothing did. */
async function readingOf(bytes: Uint8Array, way: 'bytes' | 'text') {
  const reading = {
    file: 'table.csv',
    gazetteer: IRAQ,
    emptyToo: true,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  const source = await csvSource(bytesInMemory(bytes));
  const known = way === 'bytes' ? source : { ...source, regular: null };
  const { understanding: _, ...read } = await readTable(known, reading);
  return read;
}

async function bothWays(bytes: Uint8Array) {
  const [ofBytes, ofText] = await Promise.all(
    (['bytes', 'text'] as const).map((way) => readingOf(bytes, way).catch(failureOf)),
  );
  return { ofBytes, ofText };
}

describe('a table read from its bytes gives what the parser of text gives', () => {
  test('whatever its rows are', async () => {
    await fc.assert(
      fc.asyncProperty(messyTable, async (text) => {
        const { ofBytes, ofText } = await bothWays(new TextEncoder().encode(text));
        expect(ofBytes).toEqual(ofText);
      }),
      { numRuns: 150 },
    );
  });

  const folders = ['../../data/iraq/', '../fixtures/doctor/'].map((path) => new URL(path, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(csv|txt)$/.test(name))
      .map((name) => new URL(name, folder)),
  );
  test.each(files.map((url) => [url.pathname.split('/').at(-1) ?? '', url] as const))(
    '%s',
    async (_, url) => {
      const { ofBytes, ofText } = await bothWays(readFileSync(url));
      expect(ofBytes).toEqual(ofText);
    },
  );
});
