import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file as a static host would send it. */
export interface SiteFile {
  readonly type: string;
  readonly encoding: 'gzip' | null;
  readonly body: Buffer;
}

/** What a file is, and whether a host would pack it. */
const TYPES: Readonly<Record<string, { type: string; packed: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', packed: true },
  '.js': { type: 'text/javascript; charset=utf-8', packed: true },
  '.css': { type: 'text/css; charset=utf-8', packed: true },
  '.svg': { type: 'image/svg+xml', packed: true },
  '.csv': { type: 'text/csv; charset=utf-8', packed: true },
  '.json': { type: 'application/json', packed: true },
  '.topojson': { type: 'application/json', packed: true },
  '.wasm': { type: 'application/wasm', packed: false },
  '.woff2': { type: 'font/woff2', packed: false },
};

/** The files of a built site by their path from its root, packed once and held in memory. */
export function readSite(folder: string): ReadonlyMap<string, SiteFile> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => !path.startsWith('.'));
  return new Map(
    paths.map((path) => [`/${path.replaceAll('\\', '/')}`, siteFile(path, readFileSync(join(folder, path)))]),
  );
}

function siteFile(path: string, raw: Buffer): SiteFile {
  const { type, packed } = TYPES[extname(path)] ?? { type: 'application/octet-stream', packed: false };
  return { type, encoding: packed ? 'gzip' : null, body: packed ? gzipSync(raw) : raw };
}
