import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Client, type WorkerLike } from '../../src/workers/client';
import type { FromWorker, ToWorker } from '../../src/workers/procedures';
import { connect } from './boundary';

const LOST = { ok: false, failure: { code: 'worker_lost', detail: '' } };
const QUERY = { dataset: 'iraq', measure: 'idps', unit: 'individuals' } as const;

describe('a worker that is lost', () => {
  test('ends the pending calls and every later one, is told once and is ended', async () => {
    const { client, worker, losses } = connect();
    const pending = [client.call('frame', QUERY), client.call('context', { dataset: 'iraq' })];
    worker.onerror?.(new Event('error') as ErrorEvent);
    worker.onerror?.(new Event('error') as ErrorEvent);
    expect(await Promise.all(pending)).toEqual([LOST, LOST]);
    expect(await client.call('frame', QUERY)).toEqual(LOST);
    expect(losses()).toEqual({ lost: 1, ended: 1 });
  });

  test('and one that is closed end alike', async () => {
    const { client, losses } = connect();
    const pending = client.call('frame', QUERY);
    client.close();
    client.close();
    expect(await pending).toEqual(LOST);
    expect(await client.call('frame', QUERY)).toEqual(LOST);
    expect(losses()).toEqual({ lost: 1, ended: 1 });
  });

  test('hears no abort any more', async () => {
    const { client, heard } = connect();
    const abort = new AbortController();
    const pending = client.call('frame', QUERY, { signal: abort.signal });
    client.close();
    abort.abort();
    expect(await pending).toEqual(LOST);
    expect(heard).toEqual([]);
  });
});

describe('the watch over a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A browser's worker that does nothing of its own accord. */
  function silentWorker() {
    const heard: ToWorker[] = [];
    const told = { lost: 0, ended: 0 };
    const worker: WorkerLike = {
      postMessage: (message) => void heard.push(message),
      terminate: () => void told.ended++,
      onmessage: null,
      onerror: null,
    };
    const client = new Client(worker, () => told.lost++);
    const say = (data: FromWorker) => worker.onmessage?.(new MessageEvent('message', { data }));
    return { client, heard, told, say };
  }

  test('asks a silent one for a sign of life after 4 seconds and gives it up after 4 more', async () => {
    const { client, heard, told } = silentWorker();
    const pending = client.call('frame', QUERY);
    vi.advanceTimersByTime(3999);
    expect(heard.map(({ kind }) => kind)).toEqual(['call']);
    vi.advanceTimersByTime(1);
    expect(heard.map(({ kind }) => kind)).toEqual(['call', 'ping']);
    vi.advanceTimersByTime(3999);
    expect(told).toEqual({ lost: 0, ended: 0 });
    vi.advanceTimersByTime(1);
    expect(told).toEqual({ lost: 1, ended: 1 });
    expect(await pending).toEqual(LOST);
  });

  test('is content with a sign of life, for as long as they come', async () => {
    const { client, heard, told, say } = silentWorker();
    const pending = client.call('frame', QUERY);
    for (let minute = 0; minute < 10; minute++) {
      vi.advanceTimersByTime(7000);
      say({ kind: 'pong', id: 0 });
    }
    expect(told.lost).toBe(0);
    expect(heard.filter(({ kind }) => kind === 'ping')).toHaveLength(10);
    say({ kind: 'failure', id: 1, failure: { code: 'no_figures', detail: '' } });
    expect((await pending).ok).toBe(false);
  });

  test('takes progress for a sign of life', () => {
    const { client, told, say } = silentWorker();
    void client.call('frame', QUERY);
    for (let step = 0; step < 10; step++) {
      vi.advanceTimersByTime(3000);
      say({ kind: 'progress', id: 1, progress: { stage: 'reading', done: step, total: 10, rows: 0 } });
    }
    expect(told.lost).toBe(0);
  });

  test('rests when nothing is asked', async () => {
    const { client, heard, told, say } = silentWorker();
    const pending = client.call('frame', QUERY);
    say({ kind: 'result', id: 1, value: null });
    await pending;
    vi.advanceTimersByTime(60_000);
    expect(heard.map(({ kind }) => kind)).toEqual(['call']);
    expect(told.lost).toBe(0);
  });

  test('begins anew with the next call', async () => {
    const { client, told, say } = silentWorker();
    void client.call('frame', QUERY);
    vi.advanceTimersByTime(3000);
    say({ kind: 'result', id: 1, value: null });
    vi.advanceTimersByTime(60_000);
    const pending = client.call('frame', QUERY);
    vi.advanceTimersByTime(7999);
    expect(told.lost).toBe(0);
    vi.advanceTimersByTime(1);
    expect(await pending).toEqual(LOST);
  });

  test('a second answer to a call, or one to a call nobody made, changes nothing', async () => {
    const { client, say } = silentWorker();
    const pending = client.call('frame', QUERY);
    say({ kind: 'failure', id: 1, failure: { code: 'no_figures', detail: '' } });
    say({ kind: 'result', id: 1, value: null });
    say({ kind: 'result', id: 77, value: null });
    say({ kind: 'progress', id: 1, progress: { stage: 'reading', done: 1, total: 1, rows: 0 } });
    expect(await pending).toEqual({ ok: false, failure: { code: 'no_figures', detail: '' } });
  });
});

test('a healthy worker answers the watch', async () => {
  const { server, sent } = connect();
  await server.receive({ kind: 'ping', id: 0 });
  expect(sent.map(({ message }) => message)).toEqual([{ kind: 'pong', id: 0 }]);
});
