const RUNTIME = 'react/jsx-runtime';
const LEAN = '\0lean-jsx';

/**
 * What makes elements, under names of its own. React comes in a form that a bundler can only call as `(0,r.jsx)(…)`, some
 * 3,000 times in all; a name is one letter: 4 kB of a snapshot, 26 of the site, and less before the first figure.
 * @returns {import('vite').Plugin}
 */
export function leanJsx() {
  return {
    name: 'nuzuh:lean-jsx',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) => (id === RUNTIME && importer !== LEAN ? LEAN : null),
    load: (id) =>
      id === LEAN ? `import * as made from '${RUNTIME}'; export const { Fragment, jsx, jsxs } = made;` : null,
  };
}
