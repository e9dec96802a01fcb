import type { CoderThread } from './codingThread';

/** Starts a thread that codes rows; null where threads cannot be started. */
export function startCoder(): CoderThread | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('../coder.worker.ts', import.meta.url), { type: 'module' });
}
