import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesBefore, clock, requestsBefore } from '../../scripts/bench/site/deliveries';
import type { SiteFile } from '../../scripts/bench/site/siteFiles';
import { serveSite } from '../../scripts/bench/site/siteServer';

const page = { type: 'text/html; charset=utf-8', encoding: 'gzip', body: gzipSync('<p>hello</p>') } as const;
const map = { type: 'application/octet-stream', encoding: null, body: Buffer.alloc(20_000) } as const;
const files = new Map<string, SiteFile>([
  ['/index.html', page],
  ['/map.bin', map],
]);

test('files arrive packed and with their type, after the latency, and are accounted for', async () => {
  const site = await serveSite(files, { bitsPerSecond: Infinity, latencyMs: 60 });
  const start = clock();
  const response = await fetch(`${site.address}/?place=kri`);
  expect(await response.text()).toBe('<p>hello</p>');
  expect(clock() - start).toBeGreaterThanOrEqual(59);
  expect(response.headers.get('content-type')).toBe(page.type);
  expect(bytesBefore(site.deliveries, clock())).toBe(page.body.length);
  expect(bytesBefore(site.deliveries, start)).toBe(0);
  expect(requestsBefore(site.deliveries, clock())).toBe(1);
  await site.close();
});

test('two files at once share the line and wait for their latency side by side', async () => {
  const site = await serveSite(files, { bitsPerSecond: 1_600_000, latencyMs: 50 });
  const start = clock();
  const sizes = await Promise.all(
    [1, 2].map(async () => (await (await fetch(`${site.address}/map.bin`)).arrayBuffer()).byteLength),
  );
  expect(sizes).toEqual([20_000, 20_000]);
  expect(clock() - start).toBeGreaterThanOrEqual(50 + 40_000 / 200 - 25);
  await site.close();
});

test('what the site does not have is not found', async () => {
  const site = await serveSite(files, { bitsPerSecond: Infinity, latencyMs: 0 });
  expect((await fetch(`${site.address}/nothing.js`)).status).toBe(404);
  await site.close();
});
