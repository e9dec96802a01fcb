import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @import { Plugin } from 'vite' */

const worker = fileURLToPath(new URL('../../src/workers/offline.worker.ts', import.meta.url));
const HASHED = /^(?:assets|data)\/.+-[\w-]{7,8}\.\w+$/;
const NOT_SERVED = /^\.vite\//;

/**
 * Writes `offline.js` beside the built page: the service worker with the list of all files of the site. It has to know
 * every other file, and is therefore built last and apart.
 * @returns {Plugin}
 */
export function keptSite() {
  return {
    name: 'nuzuh:kept-site',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const files = await siteFiles(dir);
      const output = await build({
        configFile: false,
        logLevel: 'warn',
        define: { SITE_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          target: 'es2022',
          lib: { entry: worker, formats: ['iife'], name: 'offline' },
          rolldownOptions: { output: { codeSplitting: false, comments: false } },
        },
      });
      const [first] = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
      if (first?.type !== 'chunk') throw new Error('The worker that keeps the site was not built.');
      await writeFile(join(dir, 'offline.js'), first.code);
    },
  };
}

/**
 * The files of a built site by their addresses, in order. A name that does not change with their bytes has a revision
 * that does, their SHA-256. Without the worker itself, which would otherwise change itself.
 * @param {string} folder
 */
async function siteFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const urls = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((url) => !NOT_SERVED.test(url) && url !== 'offline.js')
    .sort();
  return Promise.all(
    urls.map(async (url) =>
      HASHED.test(url) ? url : { url, revision: hashOf(await readFile(join(folder, url))) },
    ),
  );
}

/** @param {Buffer} bytes */
function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
