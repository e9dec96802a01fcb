import type { Answer } from '../workers/client';
import type { DeliveredFile, Progress } from '../workers/procedures';
import { SHIPPED } from '../workers/shippedData';
import { callWorker, wakeWorker } from './connection';

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

let early: { answer: Promise<Answer<'open'>>; abort: AbortController } | null = null;
let listener: (progress: Progress) => void = () => undefined;

/**
 * Starts the worker and the opening of the shipped figures before the rest of the app has even arrived. The first
 * files are fetched here, beside the worker's own code: waiting for it first would cost a round trip.
 */
export function openEarly(): void {
  const abort = new AbortController();
  const onProgress = (progress: Progress) => listener(progress);
  const worker = wakeWorker();
  const answer = firstFiles().then((files) =>
    worker.call('open', files, { signal: abort.signal, onProgress }),
  );
  early = { answer, abort };
}

/** Opens the shipped dataset: takes over the early opening the first time, asks anew after that. */
export function openShipped(options: Options): Promise<Answer<'open'>> {
  const taken = early;
  early = null;
  if (!taken) return callWorker('open', [], options);
  listener = options.onProgress;
  options.signal.addEventListener('abort', () => taken.abort.abort(), { once: true });
  return taken.answer;
}

/** The files that the first figure needs. One that cannot be had is left to the worker, which says why. */
async function firstFiles(): Promise<DeliveredFile[]> {
  const { idps, gazetteer, regionSets, seriesBreaks } = SHIPPED.files;
  const files = await Promise.all([idps, gazetteer, regionSets, seriesBreaks].map(delivered));
  return files.flat();
}

async function delivered(url: string): Promise<DeliveredFile[]> {
  try {
    const response = await fetch(url);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok && bytes.length > 0 ? [{ url, bytes }] : [];
  } catch {
    return [];
  }
}
