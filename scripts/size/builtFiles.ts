import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';
import type { Manifest } from 'vite';
import { projectRoot } from '../setup/projectRoot.mjs';

const dist = join(projectRoot, 'dist');

export function readManifest(): Manifest {
  const path = join(dist, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error('There is no build to measure: run "npm run build" first.');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** The scripts given and all they import statically, read from the built code itself. */
export function staticImports(scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const { module } = parseSync(file, textOf(file));
    const passedOn = module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => entry.moduleRequest),
    );
    for (const request of [...module.staticImports.map((entry) => entry.moduleRequest), ...passedOn]) {
      if (request !== null) visit(posix.join(posix.dirname(file), request.value));
    }
  };
  scripts.forEach(visit);
  return [...found];
}

/** All files of the site; the build's own manifest and source maps are not fetched by any visitor. */
export function everyFile(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .filter((file) => !file.startsWith('.vite') && !file.endsWith('.map'));
}

export function textOf(file: string) {
  return readFileSync(join(dist, file), 'utf8');
}

export function size(file: string) {
  return statSync(join(dist, file)).size;
}

export function gzippedSize(file: string) {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}
