import { spawnSync } from 'node:child_process';
import { isInstallCurrent, stampInstall } from './installStamp.mjs';
import { projectRoot } from './projectRoot.mjs';

/** @returns {string | null} one sentence for a person, or null when the dependencies are in place */
export function installIfNeeded() {
  if (isInstallCurrent()) return null;
  console.log('Installing dependencies (npm ci) …');
  const npm = spawnSync('npm ci --no-audit --no-fund', {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
    // Development dependencies build and test the app, so NODE_ENV=production must not leave them out.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (npm.status !== 0) {
    return 'The dependencies could not be installed: see the message of "npm ci" above, check the network, and run the command again.';
  }
  stampInstall();
  return null;
}
