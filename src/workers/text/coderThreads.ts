import type { CoderThread } from './coderPool';

const MOST_THREADS = 4; // the figures of all of them are added up in one

/** Threads that code rows, as many as cores are left beside this one; none where threads cannot be started. */
export function coderThreads(): CoderThread[] {
  if (typeof Worker === 'undefined') return [];
  const cores = Math.min(MOST_THREADS, Math.max(1, navigator.hardwareConcurrency - 1));
  return Array.from({ length: cores }, () => {
    return new Worker(new URL('../coder.worker.ts', import.meta.url), { type: 'module' });
  });
}
