import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answers, type FrameQuery } from '../../src/core/cube/frame';
import type { Progress } from '../../src/workers/procedures';
import { connect, tableOf } from './boundary';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 30_000 }); // reads whole files, maybe on a busy machine

const IDPS: FrameQuery = { dataset: 'iraq', measure: 'idps', unit: 'individuals' };
let between: ReturnType<typeof connect>;

beforeEach(async () => {
  const { manifest } = await serveIraq();
  between = connect(manifest);
  const opened = await between.client.call('open', []); // call 1
  if (!opened.ok) throw new Error(opened.failure.code);
});

describe('every call ends once', () => {
  test('with its own answer, however many are under way', async () => {
    const { client, endsOf } = between;
    const units = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'individuals' : 'families'));
    const found = await Promise.all(
      units.map((unit) => client.call('frame', { ...IDPS, unit } as FrameQuery)),
    );
    expect(found.map((answer) => answer.ok && answer.value.cube.unit)).toEqual(units);
    expect(units.map((_, index) => endsOf(index + 2).length)).toEqual(units.map(() => 1));
  });

  test('when it succeeds, when it fails and when it is aborted', async () => {
    const { client, ended, endsOf } = between;
    const abort = new AbortController();
    const ok = client.call('frame', IDPS); // call 2
    const failed = client.call('frame', { ...IDPS, dataset: 'nowhere' }); // call 3
    const aborted = client.call(
      'openFile',
      { file: tableOf(10_000), base: 'iraq' },
      { signal: abort.signal },
    ); // call 4
    abort.abort();
    expect([(await ok).ok, (await failed).ok, (await aborted).ok]).toEqual([true, false, false]);
    await ended(4);
    expect([2, 3, 4].map((id) => endsOf(id).map(({ kind }) => kind))).toEqual([
      ['result'],
      ['failure'],
      ['failure'],
    ]);
  });
});

describe('an abort', () => {
  test('ends the call at once, the worker hears it, and no result comes after it', async () => {
    const { client, heard, sent, ended, endsOf } = between;
    const abort = new AbortController();
    const told: Progress[] = [];
    let settled = false;
    const call = client.call(
      'openFile',
      { file: tableOf(400_000), base: 'iraq' },
      {
        signal: abort.signal,
        onProgress: (progress) => {
          told.push(progress);
          abort.abort();
        },
      },
    );
    void call.then(() => (settled = true));
    expect(await call).toEqual({ ok: false, failure: { code: 'aborted', detail: '' } });
    expect(settled).toBe(true);
    expect(endsOf(2)).toEqual([]); // the page did not wait for the worker
    await ended(2);
    expect(heard.at(-1)).toEqual({ kind: 'abort', id: 2 });
    expect(endsOf(2)).toEqual([{ kind: 'failure', id: 2, failure: { code: 'aborted', detail: '' } }]);
    expect(told).toHaveLength(1);
    const last = sent.flatMap(({ message }) =>
      message.kind === 'progress' && message.id === 2 ? [message] : [],
    );
    expect(last.at(-1)?.progress.done).toBeLessThan(1000);
  });

  test('of a call that runs to its end leaves no result either', async () => {
    const { client, ended, endsOf } = between;
    const abort = new AbortController();
    const call = client.call('prepare', { dataset: 'iraq' }, { signal: abort.signal });
    abort.abort();
    expect((await call).ok).toBe(false);
    await ended(2);
    expect(endsOf(2)).toEqual([{ kind: 'failure', id: 2, failure: { code: 'aborted', detail: '' } }]);
  });

  test('before the call keeps it from crossing', async () => {
    const { client, heard } = between;
    const before = heard.length;
    expect(await client.call('frame', IDPS, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      failure: { code: 'aborted' },
    });
    expect(heard).toHaveLength(before);
  });

  test('after the answer crosses no more', async () => {
    const { client, heard } = between;
    const abort = new AbortController();
    await client.call('frame', IDPS, { signal: abort.signal });
    abort.abort();
    await client.call('frame', IDPS);
    expect(heard.map(({ kind }) => kind)).toEqual(['call', 'call', 'call']);
  });

  test('of one call leaves the others alone', async () => {
    const { client } = between;
    const abort = new AbortController();
    const aborted = client.call('frame', IDPS, { signal: abort.signal });
    const other = client.call('frame', IDPS);
    abort.abort();
    expect([(await aborted).ok, (await other).ok]).toEqual([false, true]);
  });
});

describe('a failure crosses as what it is', () => {
  test('on a dataset that is not open', async () => {
    expect(await between.client.call('frame', { ...IDPS, dataset: 'mars' })).toEqual({
      ok: false,
      failure: { code: 'unknown_dataset', detail: 'mars' },
    });
  });

  test('on figures that the dataset does not have', async () => {
    expect(await between.client.call('frame', { ...IDPS, measure: 'arrivals' })).toEqual({
      ok: false,
      failure: { code: 'no_figures', detail: 'arrivals individuals' },
    });
  });

  test.each([
    ['', 'data_empty'],
    ['Dear colleague', 'not_a_table'],
  ])('on the file %j, and the open dataset stays', async (text, code) => {
    const { client } = between;
    const file = new File([text], 'a.csv');
    expect(await client.call('openFile', { file, base: 'iraq' })).toMatchObject({
      ok: false,
      failure: { code },
    });
    expect((await client.call('frame', IDPS)).ok).toBe(true);
  });

  test('on a procedure that does not exist', async () => {
    const { server, endsOf } = between;
    await server.receive({ kind: 'call', id: 99, name: 'nothing' as 'frame', request: null });
    expect(endsOf(99)).toMatchObject([{ kind: 'failure', failure: { code: 'unexpected' } }]);
  });
});

test('a late answer carries the query it answers', async () => {
  const { client } = between;
  const later: FrameQuery = { ...IDPS, unit: 'families' };
  const first = client.call('frame', IDPS);
  const second = client.call('frame', later);
  const [answer, wanted] = [await first, await second];
  expect(answer.ok && answer.value.query).toEqual(IDPS);
  expect(answer.ok && answers(answer.value, later)).toBe(false);
  expect(wanted.ok && answers(wanted.value, later)).toBe(true);
});

test('the columns of a frame move to the page, and the worker can answer again', async () => {
  const { client, endsOf } = between;
  const first = await client.call('frame', IDPS); // call 2
  const [end] = endsOf(2);
  const left =
    end?.kind === 'result' ? (end.value as { cube: { values: Float64Array; rows: Int32Array } }) : null;
  expect([left?.cube.values.byteLength, left?.cube.rows.byteLength]).toEqual([0, 0]);
  const second = await client.call('frame', IDPS);
  expect(first.ok && first.value.cube.values.length).toBe(131 * 18);
  expect(second).toEqual(first);
});
