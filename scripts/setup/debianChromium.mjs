import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** True for root on Debian and its relatives, except Ubuntu, whose package only asks for a snap. */
export function canInstallDebianChromium() {
  const isRoot = process.getuid?.() === 0;
  return isRoot && existsSync('/usr/bin/apt-get') && !isUbuntu();
}

export function installDebianChromium() {
  const updated = aptGet('update', '-qq');
  if (updated) aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
}

function isUbuntu() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync(release, 'utf8'));
}

/** @param {string[]} words */
function aptGet(...words) {
  const apt = spawnSync('apt-get', words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return apt.status === 0;
}
