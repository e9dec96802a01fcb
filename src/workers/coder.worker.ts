import { hasKernel } from '../core/ingest/scan/kernel';
import type { ToCoder } from './text/codingThread';
import { CoderServer } from './text/serveCoder';

hasKernel(); // compiles it now: a file may come later
const server = new CoderServer((piece, transfer) => postMessage(piece, { transfer }));

onmessage = (event: MessageEvent<ToCoder>) => {
  server.receive(event.data).catch((error: unknown) => {
    // Thrown past the promise it becomes the error event that the page's other thread hears.
    setTimeout(() => {
      throw error;
    });
  });
};
