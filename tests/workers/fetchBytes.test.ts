import { describe, expect, test } from 'vitest';
import { Failed, failureOf } from '../../src/workers/failed';
import { fetchBytes, fileName } from '../../src/workers/fetchBytes';
import { serve } from './loopback';

const NEVER = new AbortController().signal;

describe('the bytes at an address', () => {
  test('arrive whole, with how many of how many came in', async () => {
    const sent = new Uint8Array(300_000).map((_, index) => index);
    const address = await serve((_, response) => response.setHeader('content-length', sent.length).end(sent));
    const told: [number, number][] = [];
    const bytes = await fetchBytes(`${address}/idps.csv`, NEVER, (...pair) => told.push(pair));
    expect(Buffer.compare(bytes, sent)).toBe(0);
    expect(told.at(-1)).toEqual([300_000, 300_000]);
    expect(told).toEqual(told.toSorted(([a], [b]) => a - b));
  });

  test('arrive without a total when the server does not say', async () => {
    const address = await serve((_, response) => {
      response.write('ab');
      response.end('c');
    });
    const totals = new Set<number>();
    const bytes = await fetchBytes(`${address}/a.csv`, NEVER, (_, total) => totals.add(total));
    expect(new TextDecoder().decode(bytes)).toBe('abc');
    expect([...totals]).toEqual([0]);
  });
});

describe('bytes that do not arrive are a typed failure', () => {
  test.each([404, 403, 500, 503])('on the answer %i', async (status) => {
    const address = await serve((_, response) => response.writeHead(status).end('sorry'));
    expect(await failing(`${address}/idps.csv`)).toEqual({
      code: 'data_missing',
      detail: `idps.csv (${status})`,
    });
  });

  test('on an answer without bytes', async () => {
    const address = await serve((_, response) => response.end());
    expect(await failing(`${address}/idps.csv`)).toEqual({ code: 'data_empty', detail: 'idps.csv' });
  });

  test('on no answer', async () => {
    const address = await serve((request) => request.socket.destroy());
    expect(await failing(`${address}/idps.csv`)).toEqual({ code: 'data_missing', detail: 'idps.csv' });
  });

  test('on an answer that breaks off', async () => {
    const address = await serve((_, response) => {
      response.setHeader('content-length', 1000);
      response.write('reference_date', () => response.destroy());
    });
    expect(await failing(`${address}/idps.csv`)).toEqual({ code: 'data_missing', detail: 'idps.csv' });
  });
});

describe('an abort', () => {
  test('before the request ends it without a request', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked++;
      response.end('abc');
    });
    expect(await failing(`${address}/a.csv`, AbortSignal.abort())).toEqual({ code: 'aborted', detail: '' });
    expect(asked).toBe(0);
  });

  test('before the answer ends the wait', async () => {
    const abort = new AbortController();
    const address = await serve(() => abort.abort());
    expect(await failing(`${address}/a.csv`, abort.signal)).toEqual({ code: 'aborted', detail: '' });
  });

  test('between the bytes ends the reading', async () => {
    const abort = new AbortController();
    const address = await serve((_, response) => void response.write('abc'));
    const reading = fetchBytes(`${address}/a.csv`, abort.signal, () => abort.abort());
    expect(await reading.then(() => null, failureOf)).toEqual({ code: 'aborted', detail: '' });
  });
});

test('what was thrown keeps its failure, an abort is one, all else is unexpected', () => {
  expect(failureOf(new Failed('data_empty', 'a.csv'))).toEqual({ code: 'data_empty', detail: 'a.csv' });
  expect(failureOf(new DOMException('stop', 'AbortError'))).toEqual({ code: 'aborted', detail: '' });
  expect(failureOf(new TypeError('no'))).toEqual({ code: 'unexpected', detail: 'no' });
  expect(failureOf('no')).toEqual({ code: 'unexpected', detail: 'no' });
});

test.each([
  ['https://example.org/assets/idps-Bx12_-9z.csv', 'idps.csv'],
  ['https://example.org/data/idps-by-shelter.csv', 'idps-by-shelter.csv'],
  ['https://example.org/data/series-breaks.csv?v=1#top', 'series-breaks.csv'],
  ['idps.csv', 'idps.csv'],
])('%s is shown as %s', (url, name) => {
  expect(fileName(url)).toBe(name);
});

function failing(url: string, signal: AbortSignal = NEVER) {
  return fetchBytes(url, signal).then(() => null, failureOf);
}
