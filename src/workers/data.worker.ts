import { DatasetLibrary } from './datasetLibrary';
import type { ToWorker } from './procedures';
import { Server } from './server';
import { SHIPPED } from './shippedData';
import { warmUp } from './warmUp';

const server = new Server(new DatasetLibrary(), SHIPPED, (message, transfer) =>
  postMessage(message, { transfer: transfer as ArrayBuffer[] }),
);

onmessage = (event: MessageEvent<ToWorker>) => void server.receive(event.data);
warmUp();
