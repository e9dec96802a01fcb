const COMMENT = /\s*<!--.*?-->/gs;
const INDENT = /\n\s+/g;

/**
 * Leaves out of the built page what is for its writers, comments and indents: 76 bytes before the first figure. To be
 * the last of the plugins that write into the page.
 * @returns {import('vite').Plugin}
 */
export function leanPage() {
  return {
    name: 'nuzuh:lean-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll(COMMENT, '').replaceAll(INDENT, '\n'),
    },
  };
}
