import type { CoderThread } from './coderPool';

const MOST_THREADS = 4; // the figures of all of them are added up in one
const WORTH_THREADS = 1 << 24; // bytes: a thread takes some 50 ms to start

let waiting: CoderThread[] = [];

/** Starts the threads for a file that may be worth them, so that they are there once the file is understood. */
export function startCoderThreads(size: number): void {
  if (waiting.length === 0 && size >= WORTH_THREADS) waiting = started();
}

/** Threads that code the rows of a file: as many as cores are left beside this one, none for a small file. */
export function takeCoderThreads(size: number): readonly CoderThread[] {
  startCoderThreads(size);
  const threads = size >= WORTH_THREADS ? waiting : [];
  if (threads.length > 0) waiting = [];
  return threads;
}

/** Ends threads that were started for a file and not taken. */
export function endCoderThreads(): void {
  for (const thread of waiting) thread.terminate();
  waiting = [];
}

/** None where threads cannot be started. */
function started(): CoderThread[] {
  if (typeof Worker === 'undefined') return [];
  const cores = Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency - 1));
  return Array.from({ length: cores }, () => {
    const thread: CoderThread = new Worker(new URL('../coder.worker.ts', import.meta.url), {
      type: 'module',
    });
    thread.onerror = () => (waiting = waiting.filter((one) => one !== thread)); // until somebody takes it
    return thread;
  });
}
