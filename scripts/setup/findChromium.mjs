import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rememberedChromium } from './chromiumPath.mjs';
import { systemChromiums } from './chromiumPlaces.mjs';
import { canInstallDebianChromium, installDebianChromium } from './debianChromium.mjs';
import { projectRoot } from './projectRoot.mjs';

/**
 * Looks for a Chromium that starts, from the cheapest place to the dearest, and says what it tried.
 * @returns {Promise<{ path: string } | { path: null, explanation: string }>}
 */
export async function chromiumOrExplanation() {
  /** @type {string[]} */
  const tried = [];

  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return { path: named };
    console.warn(`CHROME_PATH names ${named}, which does not start: looking elsewhere.`);
    tried.push(`CHROME_PATH (${named} does not start)`);
  }

  const present = await presentChromium();
  if (present !== undefined) return { path: present };
  tried.push(
    "the system's chromium, chromium-browser, google-chrome and chrome",
    "Playwright's earlier download",
  );

  if (canInstallDebianChromium()) {
    console.log('No Chromium found: installing the Debian package …');
    installDebianChromium();
    const installed = systemChromiums().find(starts);
    if (installed !== undefined) return { path: installed };
    tried.push('"apt-get install chromium"');
  }

  console.log("No Chromium found: asking for Playwright's own download …");
  downloadPlaywrightChromium();
  const downloaded = await playwrightChromium();
  if (downloaded !== undefined && starts(downloaded)) return { path: downloaded };
  tried.push('"npx playwright install chromium"');

  return {
    path: null,
    explanation:
      `The browser tests need Chromium, and none could be found or installed (tried ${tried.join(', ')}): ` +
      'install Chromium or Chrome, or set CHROME_PATH to its program file, and run the command again.',
  };
}

/**
 * A Chromium that is here already and starts: the one that CHROME_PATH names, or else one that set-up would find.
 * Installs nothing.
 * @returns {Promise<string | undefined>}
 */
export async function presentChromium() {
  const known = [rememberedChromium(), ...systemChromiums(), await playwrightChromium()];
  return [process.env['CHROME_PATH'], ...known].find((path) => path !== undefined && starts(path));
}

/** @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows "--version" opens a window instead of printing, so there being a file has to do.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @returns {Promise<string | undefined>} */
async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright has no Chromium for this system.
  }
}

function downloadPlaywrightChromium() {
  const isRoot = process.getuid?.() === 0;
  const withSystemLibraries = process.platform === 'linux' && isRoot ? ['--with-deps'] : [];
  const playwright = join(projectRoot, 'node_modules', 'playwright', 'cli.js');
  spawnSync(process.execPath, [playwright, 'install', ...withSystemLibraries, 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
