import { expect, test } from 'vitest';
import { failureOf } from '../../src/workers/failed';
import { fetchFile } from '../../src/workers/fetchFile';
import { serve } from './loopback';

const NEVER_ABORTED = new AbortController().signal;

test('gives the bytes under the name at the end of the address, and sends nothing along', async () => {
  const sent: (string | undefined)[] = [];
  const address = await serve(({ headers }, response) => {
    sent.push(headers.cookie, headers.referer);
    response.end('date,idps\n');
  });
  const file = await fetchFile(`${address}/tables/mine.csv?month=1`, NEVER_ABORTED);
  expect([file.name, await file.text(), ...sent]).toEqual(['mine.csv', 'date,idps\n', undefined, undefined]);
});

test.each([
  ['dtm-20240430.csv', 'dtm-20240430.csv'], // as long as the hash of a shipped file
  ['%D9%86%D8%B2%D9%88%D8%AD.csv', 'نزوح.csv'],
  ['100%.csv', '100%.csv'],
])('keeps the whole name of %s', async (path, name) => {
  const address = await serve((_, response) => response.end('date,idps\n'));
  expect((await fetchFile(`${address}/${path}`, NEVER_ABORTED)).name).toBe(name);
});

test('names the file and the status that there is no good answer with', async () => {
  const address = await serve((_, response) => response.writeHead(403).end());
  const failure = await fetchFile(`${address}/mine.csv`, NEVER_ABORTED).then(() => null, failureOf);
  expect(failure).toEqual({ code: 'data_missing', detail: 'mine.csv (403)' });
});

test('names the file when nobody answers', async () => {
  const failure = await fetchFile('http://127.0.0.1:9/mine.csv', NEVER_ABORTED).then(() => null, failureOf);
  expect(failure).toEqual({ code: 'data_missing', detail: 'mine.csv' });
});

test('stops when it is told to', async () => {
  const address = await serve(() => undefined); // never answers
  const stop = new AbortController();
  const fetched = fetchFile(`${address}/mine.csv`, stop.signal).then(() => null, failureOf);
  stop.abort();
  expect((await fetched)?.code).toBe('aborted');
});
