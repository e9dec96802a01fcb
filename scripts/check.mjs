/**
 * Runs the project's checks one after the other and sums up.
 * "node scripts/check.mjs" runs all of them, "node scripts/check.mjs lint types" only those named.
 */
import { spawnSync } from 'node:child_process';
import { checks } from './check/checks.mjs';
import { projectRoot } from './setup/projectRoot.mjs';

const wanted = process.argv.slice(2);
const known = checks.map((check) => check.name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}: choose from ${known.join(', ')}.`);
  process.exit(1);
}

const chosen = wanted.length === 0 ? checks : checks.filter((check) => wanted.includes(check.name));
const results = chosen.map(({ name, about }) => {
  console.log(`\n━━ ${name}: ${about} ━━`);
  const started = performance.now();
  const passed = runScript(name);
  const seconds = (performance.now() - started) / 1000;
  return { name, passed, seconds };
});

console.log('\n━━ summary ━━');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
}
const passed = results.filter((result) => result.passed).length;
const failed = results.length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} name */
function runScript(name) {
  const npm = spawnSync(`npm run --silent ${name}`, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  if (npm.error !== undefined) console.error(npm.error.message);
  return npm.status === 0;
}
