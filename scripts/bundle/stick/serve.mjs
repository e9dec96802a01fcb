/**
 * Serves the folder "site" beside this file to this computer alone and opens it in a browser. Stands by itself, with no
 * package, so that any Node from version 14 on can run it from a stick: node serve.mjs [--quiet]
 */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('./site', import.meta.url));
const HOST = '127.0.0.1'; // "localhost" may mean two addresses, and another server may have one of them
const FIRST_PORT = 4180;
const PORTS = 20; // tried one after the other: another window may have the first
/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const server = createServer((request, response) => {
  send(request, response).catch(() => response.writeHead(404).end('Not found'));
});

server.on('error', (error) => {
  if ('code' in error && error.code === 'EADDRINUSE' && tried < PORTS) listen();
  else throw error;
});
server.on('listening', () => {
  const address = `http://${HOST}:${FIRST_PORT + tried - 1}/`;
  console.log(`\n  Nuzuh is ready: ${address}\n  Close this window to stop.\n`);
  if (process.argv.includes('--quiet')) return;
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...words, address], { stdio: 'ignore' }).on('error', () => undefined); // the address stands above
});

let tried = 0;
listen();

function listen() {
  server.listen(FIRST_PORT + tried++, HOST);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function send(request, response) {
  const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
  const path = join(SITE, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (!path.startsWith(SITE + sep)) throw new Error('outside of the site');
  const { size } = await stat(path);
  const file = createReadStream(path);
  await new Promise((resolve, reject) => file.once('open', resolve).once('error', reject));
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
  });
  file.pipe(response);
}
