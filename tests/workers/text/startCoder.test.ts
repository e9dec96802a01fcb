import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytesInMemory, type FileBytes } from '../../../src/workers/text/fileBytes';
import type * as Coder from '../../../src/workers/text/startCoder';

/** Stands in for the browser's threads, which are counted. */
class Thread {
  static readonly started: Thread[] = [];
  onerror: (() => void) | null = null;

  constructor() {
    Thread.started.push(this);
  }
}

const file = (size: number): FileBytes => ({ ...bytesInMemory(new Uint8Array(0)), blob: new Blob(), size });
const LARGE = file(2 ** 24);
const SMALL = file(2 ** 24 - 1);

let coder: typeof Coder;

beforeEach(async () => {
  Thread.started.length = 0;
  vi.stubGlobal('Worker', Thread);
  vi.resetModules();
  coder = await import('../../../src/workers/text/startCoder');
});

afterEach(() => vi.unstubAllGlobals());

test('a thread that was prepared is the one that starts, once', () => {
  coder.prepareCoder(LARGE);
  coder.prepareCoder(LARGE);
  expect(Thread.started).toHaveLength(1);
  expect(coder.startCoder(LARGE)).toBe(Thread.started[0]);
  expect(coder.startCoder(LARGE)).toBe(Thread.started[1]);
});

test('a thread that broke while it waited is not handed out', () => {
  coder.prepareCoder(LARGE);
  Thread.started[0]?.onerror?.();
  expect(coder.startCoder(LARGE)).toBe(Thread.started[1]);
});

test('a small file, or bytes in memory, start none', () => {
  for (const one of [SMALL, bytesInMemory(new Uint8Array(2 ** 24))]) {
    coder.prepareCoder(one);
    expect(coder.startCoder(one)).toBeNull();
  }
  expect(Thread.started).toEqual([]);
});

test('where there are no threads none is started', () => {
  vi.stubGlobal('Worker', undefined);
  coder.prepareCoder(LARGE);
  expect(coder.startCoder(LARGE)).toBeNull();
});
