import type { ToCoder } from './text/codingThread';
import { CoderServer } from './text/serveCoder';

const server = new CoderServer((piece, transfer) => postMessage(piece, { transfer }));

onmessage = (event: MessageEvent<ToCoder>) => {
  server.receive(event.data).catch((error: unknown) => {
    // Thrown past the promise it becomes the error event that the page's other thread hears.
    setTimeout(() => {
      throw error;
    });
  });
};
