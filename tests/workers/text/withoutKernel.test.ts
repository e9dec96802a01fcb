import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const LINES = [
  'date,governorate,site,idps',
  ...Array.from({ length: 300 }, (_, row) => `2024-01-31,Place ${row % 7},"Site ""${row % 50}""",${row % 9}`),
  '2024-01-31,Total,,1183',
];

async function readIn(): Promise<{ readonly coded: boolean; readonly read: unknown }> {
  const { hasKernel } = await import('../../../src/core/ingest/scan/kernel');
  const { readTable } = await import('../../../src/workers/readTable');
  const { csvSource } = await import('../../../src/workers/tableSource');
  const { bytesInMemory } = await import('../../../src/workers/text/fileBytes');
  const source = await csvSource(bytesInMemory(new TextEncoder().encode(LINES.join('\n'))));
  const { signal } = new AbortController();
  const { report, series } = await readTable(source, {
    file: 'mine.csv',
    gazetteer: null,
    signal,
    onProgress: () => undefined,
  });
  return { coded: hasKernel(), read: { report, series } };
}

test('a browser that may not run the coder reads the same, as text', async () => {
  const usual = await readIn();
  vi.stubGlobal('WebAssembly', undefined);
  vi.resetModules();
  const without = await readIn();
  expect([usual.coded, without.coded]).toEqual([true, false]);
  expect(without.read).toEqual(usual.read);
});
