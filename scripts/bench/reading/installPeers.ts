import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../setup/projectRoot.mjs';

const PEERS = ['@duckdb/duckdb-wasm', 'arquero', 'crossfilter2', 'udsv'];
const FOLDER = join(projectRoot, 'scripts', 'bench', 'peers');

/** Installs the readers that ours is set beside, by their own package file; the folder they are in. */
export function installPeers(): string {
  if (!PEERS.every((name) => existsSync(join(FOLDER, 'node_modules', name)))) {
    console.error('installing the readers to compare with');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0)
      throw new Error('The readers to compare with could not be installed; --only leaves them out.');
  }
  return FOLDER;
}
