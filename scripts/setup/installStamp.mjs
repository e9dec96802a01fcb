/**
 * A stamp inside node_modules says which lock file it was installed from.
 * npm runs this file itself after every change to node_modules (the script "dependencies" in package.json),
 * so that "npm install" by hand does not lead to a second installation.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './projectRoot.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
const stampFile = join(projectRoot, 'node_modules', '.nuzuh-install');

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

export function isInstallCurrent() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

export function stampInstall() {
  writeFileSync(stampFile, lockHash());
}

const startedByItself =
  process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url;
if (startedByItself) stampInstall();
