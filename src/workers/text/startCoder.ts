import type { CoderThread } from './codingThread';
import type { FileBytes } from './fileBytes';

const WORTH_A_THREAD = 1 << 24; // bytes: a thread takes some 100 ms to start

/** A thread that is up and waits for a file. */
let spare: CoderThread | null = null;

/** Has a thread start for a file that is worth one, while the file is still being understood. */
export function prepareCoder(file: FileBytes): void {
  if (!isWorthAThread(file) || spare) return;
  const thread = newThread();
  thread.onerror = () => (spare = null);
  spare = thread;
}

/** A thread that codes the rows of a file; null for one that is not worth it, and where threads cannot be started. */
export function startCoder(file: FileBytes): CoderThread | null {
  if (!isWorthAThread(file)) return null;
  const thread = spare ?? newThread();
  spare = null;
  return thread;
}

function isWorthAThread({ blob, size }: FileBytes): boolean {
  return blob !== null && size >= WORTH_A_THREAD && typeof Worker !== 'undefined';
}

function newThread(): CoderThread {
  return new Worker(new URL('../coder.worker.ts', import.meta.url), { type: 'module' });
}
