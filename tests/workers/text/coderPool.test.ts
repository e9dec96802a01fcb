import { describe, expect, test } from 'vitest';
import type { RowPlan } from '../../../src/core/ingest/scan/rowPlan';
import type { CodedPiece, Piece } from '../../../src/workers/text/codePiece';
import { CoderPool, type CoderThread, type ToCoder } from '../../../src/workers/text/coderPool';
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
    postMessage: (message) => port1.postMessage(message),
    terminate: () => port1.close(),
    onmessage: null,
    onerror: null,
  };
  const server = new CoderServer((piece, transfer) =>
    port2.postMessage(piece, { transfer: transfer as ArrayBuffer[] }),
  );
  port1.onmessage = (event: MessageEvent<CodedPiece>) => thread.onmessage?.(event);
  port2.onmessage = ({ data }: MessageEvent<ToCoder>) => {
    if (!('blob' in data) && ++pieces > lostAfter) thread.onerror?.(new Event('error') as ErrorEvent);
    else void server.receive(data);
  };
  return thread;
}

async function countsFrom(pool: CoderPool): Promise<number[]> {
  const counts: number[] = [];
  for (let index = 0; pieceAt(index); index++) {
    const taken = await pool.take(index);
    if (taken) counts.push(...taken.piece.coded.counts.subarray(0, taken.piece.coded.rows));
  }
  pool.stop();
  return counts;
}

const inOrder = Array.from({ length: ROWS }, (_, row) => row);

describe('pieces of a file are coded in other threads', () => {
  test.each([1, 3])('and come in the order of the file, from %d of them', async (threads) => {
    const pool = new CoderPool(
      Array.from({ length: threads }, () => threadOf()),
      new Blob([TEXT]),
      PLAN,
      pieceAt,
    );
    expect(await countsFrom(pool)).toEqual(inOrder);
  });

  test('when one is lost, nobody waits for its pieces: whoever asked codes them himself', async () => {
    const pool = new CoderPool([threadOf(), threadOf(2)], new Blob([TEXT]), PLAN, pieceAt);
    const counts = await countsFrom(pool);
    expect(counts.length).toBeLessThan(ROWS);
    expect(counts).toEqual(inOrder.filter((row) => counts.includes(row)));
  });
});
