import type { Answer } from '../workers/client';
import type { Progress } from '../workers/procedures';
import { callWorker } from './connection';

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

let early: { answer: Promise<Answer<'open'>>; abort: AbortController } | null = null;
let listener: (progress: Progress) => void = () => undefined;

/** Starts the worker and the reading of the figures before the rest of the app has even arrived. */
export function openEarly(): void {
  const abort = new AbortController();
  const onProgress = (progress: Progress) => listener(progress);
  early = { answer: callWorker('open', null, { signal: abort.signal, onProgress }), abort };
}

/** Opens the shipped dataset: takes over the early opening the first time, asks anew after that. */
export function openShipped(options: Options): Promise<Answer<'open'>> {
  const taken = early;
  early = null;
  if (!taken) return callWorker('open', null, options);
  listener = options.onProgress;
  options.signal.addEventListener('abort', () => taken.abort.abort(), { once: true });
  return taken.answer;
}
