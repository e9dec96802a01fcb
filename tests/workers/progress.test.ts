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
  for (const call of [1, 2]) expect(crowdedSeconds(sent, call)).toEqual([]);
});

/**
 * The moments after which a call reported more than eleven times within a second, but for those reports that complete
 * a stage. A single gap may seem short when the machine held back the report before it.
 */
function crowdedSeconds(sent: readonly Sent[], id: number): number[] {
  const moments = sent.flatMap(({ at, message }) =>
    message.kind === 'progress' && message.id === id && message.progress.done < message.progress.total
      ? [at]
      : [],
  );
  return moments.filter((start) => moments.filter((at) => at >= start && at < start + 1000).length > 11);
}
