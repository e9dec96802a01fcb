import { describe, expect, test } from 'vitest';
import type { RowPlan } from '../../../src/core/ingest/scan/rowPlan';
import type { CodedPiece, Piece } from '../../../src/workers/text/codePiece';
import { CodingThread, type CoderThread, type ToCoder } from '../../../src/workers/text/codingThread';
import { CoderServer } from '../../../src/workers/text/serveCoder';

const PLAN: RowPlan = {
  delimiter: ','.charCodeAt(0),
  width: 2,
  spans: [{ first: 0, last: 0 }],
  counts: [1],
  identity: [],
  sites: 0,
  points: null,
  labels: [],
};

const ROWS = 100;
const TEXT = Array.from({ length: ROWS }, (_, row) => `place ${row % 7},${row}\n`).join('');
const PIECE = 64;

function pieceAt(index: number): Piece | null {
  const from = index * PIECE;
  if (from >= TEXT.length) return null;
  const until = Math.min(TEXT.length, from + PIECE);
  return index === 0 ? { from, until, firstRow: 0 } : { from: from - 1, until, firstRow: null };
}

/** A coding thread at the other end of a message channel; `lostAfter` pieces it breaks, as one without memory would. */
function threadOf(lostAfter = Infinity): CoderThread {
  const { port1, port2 } = new MessageChannel();
  let pieces = 0;
  const thread: CoderThread = {
    postMessage: (message, transfer) => port1.postMessage(message, transfer),
    terminate: () => port1.close(),
    onmessage: null,
    onerror: null,
  };
  const server = new CoderServer((piece, transfer) => port2.postMessage(piece, { transfer }));
  port1.onmessage = (event: MessageEvent<CodedPiece>) => thread.onmessage?.(event);
  port2.onmessage = ({ data }: MessageEvent<ToCoder>) => {
    if (!('blob' in data) && ++pieces > lostAfter) thread.onerror?.(new Event('error') as ErrorEvent);
    else void server.receive(data);
  };
  return thread;
}

const coding = (thread: CoderThread) => new CodingThread(thread, new Blob([TEXT]), PLAN, pieceAt);

async function countsFrom(thread: CodingThread): Promise<number[]> {
  const counts: number[] = [];
  for (let index = 0; pieceAt(index); index++) {
    const piece = await thread.take(index);
    if (piece) counts.push(...piece.coded.counts.subarray(0, piece.coded.rows));
  }
  thread.stop();
  return counts;
}

const inOrder = Array.from({ length: ROWS }, (_, row) => row);

describe('pieces of a file are coded in another thread', () => {
  test('and come in the order of the file', async () => {
    expect(await countsFrom(coding(threadOf()))).toEqual(inOrder);
  });

  test('in the memory of those taken before, so that no more than three of them are ever held', async () => {
    const thread = coding(threadOf());
    const taken: CodedPiece[] = [];
    for (let index = 0; pieceAt(index); index++) {
      const piece = await thread.take(index);
      if (piece) taken.push(piece);
    }
    thread.stop();
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.filter(({ coded }) => coded.bytes.length + coded.flags.length > 0)).toHaveLength(3);
  });

  test('when it is lost, nobody waits for its pieces: whoever asked codes them himself', async () => {
    const counts = await countsFrom(coding(threadOf(2)));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual(inOrder.slice(0, counts.length));
    expect(counts.length).toBeLessThan(ROWS);
  });
});
