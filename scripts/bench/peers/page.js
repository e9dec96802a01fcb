import { readWithDuckDb } from './duckdb.js';
import { readWithNuzuh } from './nuzuh.js';

/** @type {Record<string, () => Worker>} */
const WORKERS = {
  papaparse: () => new Worker(new URL('./papa.worker.js', import.meta.url), { type: 'module' }),
  udsv: () => new Worker(new URL('./udsv.worker.js', import.meta.url), { type: 'module' }),
  crossfilter: () => new Worker(new URL('./crossfilter.worker.js', import.meta.url), { type: 'module' }),
  arquero: () => new Worker(new URL('./arquero.worker.js', import.meta.url), { type: 'module' }),
};

/**
 * Reads the chosen file with one reader, and watches meanwhile how long the page does not answer.
 * @param {string} reader
 */
async function read(reader) {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file is chosen.');
  const watch = watchPage();
  const result =
    reader === 'nuzuh'
      ? await readWithNuzuh(file)
      : reader === 'duckdb'
        ? await readWithDuckDb(file)
        : await inWorker(reader, file);
  return { ...result, deafMs: watch() };
}

/** @param {string} reader @param {File} file */
function inWorker(reader, file) {
  const worker = WORKERS[reader]?.();
  if (!worker) throw new Error(`There is no reader ${reader}.`);
  const from = performance.now();
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: { askingMs = 0, ...data } }) =>
      resolve({ ...data, ms: performance.now() - from - askingMs });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(file);
  });
}

/** Asks the page for a sign of life again and again; the function it gives says how long the longest silence was. */
function watchPage() {
  let [last, longest, running] = [performance.now(), 0, true];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setTimeout(() => port2.postMessage(null), 4);
  };
  port2.postMessage(null);
  return () => {
    running = false;
    return longest;
  };
}

Object.assign(window, { read });
