/**
 * Builds the app and serves the built files, as a visitor would get them.
 * Options: --host [address] to be reachable from other machines, --port number.
 */
import { build, preview } from 'vite';
import { projectRoot } from './setup/projectRoot.mjs';

const { host, port } = optionsFrom(process.argv.slice(2));

await build({
  root: `${projectRoot}/src/app`,
  configFile: `${projectRoot}/vite.config.ts`,
  logLevel: 'warn',
});
const server = await preview({
  root: `${projectRoot}/src/app`,
  configFile: `${projectRoot}/vite.config.ts`,
  preview: { port, host, strictPort: false },
});

const { local = [], network = [] } = server.resolvedUrls ?? {};
console.log('');
for (const address of [...local, ...network]) console.log(`  Nuzuh is ready: ${address}`);
console.log('  Press Ctrl+C to stop.\n');

/** @param {string[]} words */
function optionsFrom(words) {
  /** @param {string} name */
  const valueOf = (name) => {
    const joined = words.find((word) => word.startsWith(`${name}=`));
    if (joined !== undefined) return joined.slice(name.length + 1);
    const next = words[words.indexOf(name) + 1];
    return words.includes(name) && next !== undefined && !next.startsWith('-') ? next : undefined;
  };
  const wantsHost = words.some((word) => word === '--host' || word.startsWith('--host='));
  return { host: valueOf('--host') ?? wantsHost, port: Number(valueOf('--port') ?? 4173) };
}
