import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../setup/projectRoot.mjs';
import { wholePage } from '../vite/snapshotPage.mjs';

const ASSETS = join(projectRoot, 'dist', 'assets');
const PAGE = /^snapshot-[\w-]{8}\.html$/;

/** The page that shows a snapshot, without its data: that of the built site, or else built for this once. */
export async function pageTemplate(): Promise<string> {
  const built = (await readdir(ASSETS).catch(() => [])).find((file) => PAGE.test(file));
  return built === undefined ? wholePage() : readFile(join(ASSETS, built), 'utf8');
}
