const COMMENT = /\s*<!--.*?-->/gs;

/**
 * Leaves out of the built page what is for its writers: comments, 60 bytes before the first figure.
 * @returns {import('vite').Plugin}
 */
export function leanPage() {
  return {
    name: 'nuzuh:lean-page',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll(COMMENT, '') },
  };
}
