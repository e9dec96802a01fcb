import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../setup/projectRoot.mjs';

/** Builds the present code into a folder of the benchmark's own, away from dist, and returns that folder. */
export async function buildSite(): Promise<string> {
  const outDir = join(projectRoot, 'node_modules', '.cache', 'nuzuh', 'bench-dist');
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
