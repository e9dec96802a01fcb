import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = 'simple-statistics';
const NATURAL_BREAKS = '\0natural-breaks';

/**
 * Natural breaks alone, from the file of the package that makes them: the one file that the package gives bundlers makes
 * tables and classes as it is read, which no bundler dares to leave out: half a kB, and a table computed at every start.
 * @returns {import('vite').Plugin}
 */
export function leanStatistics() {
  return {
    name: 'nuzuh:lean-statistics',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === PACKAGE ? NATURAL_BREAKS : null),
    load(id) {
      if (id !== NATURAL_BREAKS) return null;
      const home = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
      return `export { default as ckmeans } from ${JSON.stringify(join(home, 'src/ckmeans.js'))};`;
    },
  };
}
