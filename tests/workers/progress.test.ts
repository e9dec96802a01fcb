import { expect, test, vi } from 'vitest';
import type { Progress } from '../../src/workers/procedures';
import { connect, tableOf, type Sent } from './boundary';
import { serveIraq } from './loopback';

vi.setConfig({ testTimeout: 30_000 }); // reads whole files, maybe on a busy machine

test('progress never goes back, ends complete, and comes at most ten times a second', async () => {
  const { manifest } = await serveIraq();
  const { client, sent } = connect(manifest);
  await client.call('open', []); // call 1: a file that arrives in many pieces
  const told: Progress[] = [];
  const request = { file: tableOf(50_000), base: 'iraq' };
  await client.call('openFile', request, { onProgress: (progress) => told.push(progress) }); // call 2
  expect(new Set(told.map(({ stage, total }) => `${stage} of ${total}`))).toEqual(
    new Set(['reading of 1000']),
  );
  expect(told.length).toBeGreaterThan(1);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(told.at(-1)).toMatchObject({ done: 1000, rows: 50_001 });
  const gaps = [...gapsUnderWay(sent, 1), ...gapsUnderWay(sent, 2)];
  expect(gaps.filter((gap) => gap < 95)).toEqual([]); // 5 ms for the way between the two clocks
});

/** The milliseconds between the reports of one call, but for those that complete a stage. */
function gapsUnderWay(sent: readonly Sent[], id: number): number[] {
  const moments = sent.flatMap(({ at, message }) =>
    message.kind === 'progress' && message.id === id && message.progress.done < message.progress.total
      ? [at]
      : [],
  );
  return moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
}
