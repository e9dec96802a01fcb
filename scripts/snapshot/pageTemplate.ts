import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';
import { wholePage } from '../vite/snapshotPage.mjs';

const ASSETS = join(projectRoot, 'dist', 'assets');
const PAGE = /^snapshot-[\w-]{8}\.html$/;

let read: Promise<string> | null = null;

/** The page that shows a snapshot, without its data, read once: that of the built site, or else built for this once. */
export function pageTemplate(): Promise<string> {
  return (read ??= readTemplate());
}

async function readTemplate(): Promise<string> {
  const built = (await readdir(ASSETS).catch(() => [])).find((file) => PAGE.test(file));
  if (built !== undefined) return readFile(join(ASSETS, built), 'utf8');
  process.env['NODE_ENV'] = 'production'; // whatever the shell says: the bundler makes another page otherwise
  return wholePage();
}
