import { onTestFinished } from 'vitest';
import type { DatasetManifest } from '../../src/core/domain/dataset';
import { Client, type WorkerLike } from '../../src/workers/client';
import { DatasetLibrary } from '../../src/workers/datasetLibrary';
import type { FromWorker, ToWorker } from '../../src/workers/procedures';
import { Server } from '../../src/workers/server';
import { manifestAt } from './loopback';

/** A message of the worker with the moment it was sent. */
export interface Sent {
  readonly at: number;
  readonly message: FromWorker;
}

/**
 * Client and server with a real message channel between them; what crosses is written down on the worker's side.
 * Without an address of its own the shipped dataset cannot be opened.
 */
export function connect(shipped: DatasetManifest = manifestAt('http://127.0.0.1:9')) {
  const { port1, port2 } = new MessageChannel();
  const heard: ToWorker[] = [];
  const sent: Sent[] = [];
  const waiting = new Map<number, () => void>();
  let lost = 0;
  let ended = 0;
  const server = new Server(new DatasetLibrary(), shipped, (message, transfer) => {
    port1.postMessage(
      message,
      transfer.filter((buffer) => buffer instanceof ArrayBuffer),
    );
    sent.push({ at: performance.now(), message });
    if (message.kind === 'result' || message.kind === 'failure') waiting.get(message.id)?.();
  });
  port1.onmessage = (event: MessageEvent<ToWorker>) => {
    heard.push(event.data);
    void server.receive(event.data);
  };
  const worker: WorkerLike = {
    postMessage: (message) => port2.postMessage(message),
    terminate: () => {
      ended++;
      port2.close();
    },
    onmessage: null,
    onerror: null,
  };
  port2.onmessage = (event: MessageEvent<FromWorker>) => worker.onmessage?.(event);
  const client = new Client(worker, () => lost++);
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  return {
    client,
    server,
    worker,
    heard,
    sent,
    /** How often the loss was told, and the worker ended. */
    losses: () => ({ lost, ended }),
    /** The ends the worker sent for one call. */
    endsOf: (id: number) =>
      sent.flatMap(({ message }) => (message.id === id && isEnd(message) ? [message] : [])),
    /** Settles when the worker has ended a call on its side, whatever the page still listens to. */
    ended: (id: number) =>
      new Promise<void>((resolve) => {
        if (sent.some(({ message }) => message.id === id && isEnd(message))) resolve();
        waiting.set(id, resolve);
      }),
  };
}

function isEnd(message: FromWorker): boolean {
  return message.kind === 'result' || message.kind === 'failure';
}

/** A user's table of so many rows, each of them the same people in Dahuk. */
export function tableOf(rows: number, name = 'mine.csv'): File {
  const row = '2015-09-29,Dahuk,426294\n';
  return new File([`reference_date,admin1_name,idps_individuals\n${row.repeat(rows)}`], name);
}
