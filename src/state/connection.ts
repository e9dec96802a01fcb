import { Client, type Answer, type CallOptions } from '../workers/client';
import type { ProcedureName, Request } from '../workers/procedures';

let client: Client | null = null;
const lostListeners = new Set<() => void>();

/** Calls the data worker, which is started (or started again after it was lost) by the first call. */
export function callWorker<Name extends ProcedureName>(
  name: Name,
  request: Request<Name>,
  options?: CallOptions,
): Promise<Answer<Name>> {
  return wakeWorker().call(name, request, options);
}

/** Starts the data worker unless it runs; its code is on the way while other things are done. */
export function wakeWorker(): Client {
  client ??= new Client(startWorker(), () => {
    client = null;
    for (const listener of lostListeners) listener();
  });
  return client;
}

/** Hears when the worker is lost; everything it had open is gone with it. */
export function onWorkerLost(listener: () => void): void {
  lostListeners.add(listener);
}

function startWorker(): Worker {
  return new Worker(new URL('../workers/data.worker.ts', import.meta.url), {
    type: 'module',
    name: 'nuzuh-data',
  });
}
