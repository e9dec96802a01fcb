import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import dataset from '../../data/iraq/dataset.json';
import type { DatasetManifest } from '../../src/core/domain/dataset';

/** A server on this machine for the length of one test; gives its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Serves the shipped files of Iraq, but for those named in `missing`; `asked` lists what was asked for. */
export async function serveIraq(missing: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  const address = await serve((request, response) => {
    const file = (request.url ?? '').slice(1);
    asked.push(file);
    const found = missing.has(file) ? Promise.reject(new Error(file)) : readFile(new URL(file, FOLDER));
    found.then(
      (bytes) => sendInPieces(response, bytes),
      () => response.writeHead(404).end('not here'),
    );
  });
  return { asked, manifest: manifestAt(address) };
}

/** Sends bytes as a network does: piece by piece, each on its way before the next. */
async function sendInPieces(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  response.setHeader('content-length', bytes.length);
  const size = Math.max(8192, Math.ceil(bytes.length / 20));
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    await new Promise((resolve) => {
      response.write(bytes.subarray(at, at + size), () => setImmediate(resolve));
    });
  }
  response.end();
}

const FOLDER = new URL('../../data/iraq/', import.meta.url);

/** The manifest of the shipped dataset with its files at an address. */
export function manifestAt(address: string): DatasetManifest {
  const { files } = dataset;
  const at = (file: string) => `${address}/${file}`;
  return {
    id: dataset.id,
    name: dataset.title,
    country: dataset.name,
    countryCodes: dataset.placeCodes,
    extent: undefined,
    measures: [
      { measure: 'idps', units: ['individuals', 'families'], dimensions: ['origin', 'shelter', 'wave'] },
    ],
    files: {
      idps: at(files.idps),
      families: at(files.families),
      returnees: at(files.returnees),
      origin: at(files.origin),
      shelter: at(files.shelter),
      wave: at(files.wave),
      gazetteer: at(files.gazetteer),
      districts: at(files.districts),
      regionSets: at(files.regionSets),
      seriesBreaks: at(files.seriesBreaks),
      sources: at(files.sources),
      events: at(files.events),
      crossings: at(files.crossings),
      population: at(files.population),
      outlines: at(files.boundaries),
      surroundings: at(files.context),
    },
  };
}
