import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

const memo = join(projectRoot, 'node_modules', '.cache', 'nuzuh', 'chromium-path');

/** @param {string} path */
export function rememberChromium(path) {
  mkdirSync(dirname(memo), { recursive: true });
  writeFileSync(memo, path);
}

/** The Chromium that set-up found, for the browser tests and the benchmark. */
export function chromiumPath() {
  const found = rememberedChromium();
  if (found !== undefined) return found;
  throw new Error('No Chromium is known yet: run "node scripts/setup.mjs --browser" once.');
}

/** @returns {string | undefined} */
export function rememberedChromium() {
  if (!existsSync(memo)) return undefined;
  const path = readFileSync(memo, 'utf8');
  return existsSync(path) ? path : undefined;
}
