import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Bandwidth } from './bandwidth';
import { clock, type Delivery } from './deliveries';
import type { SiteFile } from './siteFiles';

/** The payload of one packet: what is sent at a time. */
const PIECE = 1460;

/** How a visitor is connected. */
export interface Network {
  readonly bitsPerSecond: number;
  /** From a request to the first byte of its answer. */
  readonly latencyMs: number;
}

export const SLOW_NETWORK: Network = { bitsPerSecond: 1_600_000, latencyMs: 150 };
export const FAST_NETWORK: Network = { bitsPerSecond: Infinity, latencyMs: 0 };

/** A running site and what it has sent so far. */
export interface ServedSite {
  readonly address: string;
  readonly deliveries: readonly Delivery[];
  readonly close: () => Promise<void>;
}

/** Serves a built site over HTTP/1.1: latencies run side by side, all responses share one line. */
export async function serveSite(files: ReadonlyMap<string, SiteFile>, network: Network): Promise<ServedSite> {
  const line = new Bandwidth(network.bitsPerSecond);
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const file = files.get(path);
    const delivery: Delivery = { path, askedAt: clock(), pieces: [], size: file?.body.length ?? 0 };
    deliveries.push(delivery);
    void wait(network.latencyMs).then(() => send(file, response, line, delivery));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    deliveries,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const { pathname } = new URL(url, 'http://site');
  return pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname);
}

async function send(
  file: SiteFile | undefined,
  response: ServerResponse,
  line: Bandwidth,
  { pieces }: Delivery,
): Promise<void> {
  response.on('error', () => undefined); // the visitor has left
  if (!file) {
    response.writeHead(404, { 'content-length': 0 }).end();
    return;
  }
  const { type, encoding, body } = file;
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'max-age=600',
    ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
  });
  for (let at = 0; at < body.length; at += PIECE) {
    const piece = body.subarray(at, at + PIECE);
    await line.take(piece.length);
    if (response.destroyed) return;
    pieces.push({ at: clock(), bytes: piece.length });
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

/** Resolves when the visitor has taken what was written, or has left. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
