/**
 * Compiles `src/kernel` (AssemblyScript) into `src/core/ingest/scan/kernelModule.ts`: `npm run kernel`, after any change
 * there. The result is kept with the sources, so that nobody else needs the compiler; a test tells when it is stale.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectRoot } from '../setup/projectRoot.mjs';
import { OPTIONS, sourceHash } from './sourceHash.mjs';

const FOLDER = join(projectRoot, 'scripts', 'kernel');
const MODULE = join(projectRoot, 'src', 'core', 'ingest', 'scan', 'kernelModule.ts');
const LINE = 100; // letters

if (!existsSync(join(FOLDER, 'node_modules', 'assemblyscript'))) {
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
const out = mkdtempSync(join(tmpdir(), 'nuzuh-kernel-'));
const wasm = join(out, 'kernel.wasm');
const source = join(projectRoot, 'src', 'kernel', 'coder.ts');
run(process.execPath, [
  join('node_modules', 'assemblyscript', 'bin', 'asc.js'),
  source,
  '--outFile',
  wasm,
  ...OPTIONS,
]);
const lines =
  readFileSync(wasm)
    .toString('base64url')
    .match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
rmSync(out, { recursive: true });
const text = `/** The compiled \`src/kernel\`; made by \`npm run kernel\`, never by hand. */
export const KERNEL_BASE64URL = ${lines.map((line) => `'${line}'`).join(' + ')};

/** SHA-256 of the sources it was compiled from. */
export const KERNEL_SOURCE = '${sourceHash()}';
`;
writeFileSync(MODULE, await format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 }));

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
