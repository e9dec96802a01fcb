import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesInMemory, bytesOfBlob } from '../../../src/workers/text/fileBytes';
import { ForwardBytes } from '../../../src/workers/text/forwardBytes';

const OVERLAP = 5;
const windows = fc.record({
  size: fc.nat(400),
  start: fc.nat(4),
  steps: fc.array(fc.record({ back: fc.nat(OVERLAP), length: fc.nat(90), isNew: fc.boolean() }), {
    maxLength: 30,
  }),
});

/** The bytes from 0 on, which tell where each stands. */
const counted = (size: number) => Uint8Array.from({ length: size }, (_, at) => at % 251);

describe('a file that is read forward', () => {
  test.each(['stream', 'memory'] as const)('gives every window as it stands in the file: %s', async (way) => {
    await fc.assert(
      fc.asyncProperty(windows, async ({ size, start, steps }) => {
        const content = counted(size);
        const file = way === 'stream' ? bytesOfBlob(new Blob([content]), 'mine.csv') : bytesInMemory(content);
        const forward = new ForwardBytes(file, OVERLAP);
        let [at, begun] = [Math.min(start, size), Math.min(start, size)];
        let room: ArrayBuffer | null = null;
        for (const { back, length, isNew } of steps) {
          const from = Math.max(begun, at - back);
          const bytes = await forward.read(from, at + length, isNew ? null : room);
          expect([...bytes]).toEqual([...content.subarray(from, at + length)]);
          if (way === 'stream') room = bytes.buffer as ArrayBuffer;
          at = Math.min(size, at + length);
          begun = Math.max(from, at - OVERLAP);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('takes the windows one after the other, however early they are asked for', async () => {
    const forward = new ForwardBytes(bytesOfBlob(new Blob([counted(100)]), 'mine.csv'), OVERLAP);
    const read = await Promise.all([
      forward.read(0, 40, null),
      forward.read(38, 70, null),
      forward.read(70, 200, null),
    ]);
    expect(read.map((bytes) => [bytes[0], bytes.length])).toEqual([
      [0, 40],
      [38, 32],
      [70, 30],
    ]);
  });

  test('says so to whoever asked when the file is gone, and goes on saying it', async () => {
    const blob = Object.assign(new Blob([counted(100)]), {
      slice: () => Object.assign(new Blob(), { stream: () => goneStream() }),
    });
    const forward = new ForwardBytes(bytesOfBlob(blob, 'mine.csv'), OVERLAP);
    await expect(forward.read(0, 40, null)).rejects.toThrow('gone');
    await expect(forward.read(0, 40, null)).rejects.toThrow('gone');
  });
});

function goneStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({ type: 'bytes', pull: () => Promise.reject(new Error('gone')) });
}
