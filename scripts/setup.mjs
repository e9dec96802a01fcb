/**
 * Makes a fresh clone ready: checks the Node version, installs the dependencies the lock file asks for
 * and, with --browser, finds a Chromium for the tests. Plain Node: it runs before anything is installed.
 */
import { chromiumOrExplanation } from './setup/findChromium.mjs';
import { rememberChromium } from './setup/chromiumPath.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { nodeVersionProblem } from './setup/nodeVersion.mjs';

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

const versionProblem = nodeVersionProblem(process.versions.node);
if (versionProblem !== null) giveUp(versionProblem);

const installProblem = installIfNeeded();
if (installProblem !== null) giveUp(installProblem);

if (process.argv.includes('--browser')) {
  const search = await chromiumOrExplanation();
  if (search.path === null) giveUp(search.explanation);
  rememberChromium(search.path);
}
