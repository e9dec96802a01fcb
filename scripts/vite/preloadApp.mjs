/**
 * @import { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
 * @typedef {Rolldown.OutputBundle | undefined} Bundle
 */

/**
 * The page's own script only starts the data worker and then imports the app. Naming the app's files in the
 * built HTML lets the browser fetch everything at once instead of one round trip after the other; what follows the
 * first figure is named too, but stands back.
 * @param {{ entry: string, later: readonly string[], data: RegExp }} options the file that is imported
 *   dynamically, the files imported dynamically right after it, and the data these fetch
 * @returns {Plugin}
 */
export function preloadApp({ entry, later, data }) {
  return {
    name: 'nuzuh:preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const first = withStaticImports(chunkOf(bundle, entry), bundle);
        const next = later.map((file) => chunkOf(bundle, file)).filter((chunk) => chunk !== undefined);
        const files = Object.keys(bundle ?? {}).filter((fileName) => data.test(fileName));
        const links = [
          ...first.map((chunk) => link({ rel: 'modulepreload' }, chunk.fileName)),
          ...stylesOf(first).map((fileName) => link({ rel: 'stylesheet' }, fileName)),
          ...next.map((chunk) => link({ rel: 'modulepreload', ...STANDING_BACK }, chunk.fileName)),
          ...stylesOf(next).map((fileName) =>
            link({ rel: 'preload', as: 'style', ...STANDING_BACK }, fileName),
          ),
          ...files.map((fileName) => link({ rel: 'preload', as: 'fetch', ...STANDING_BACK }, fileName)),
        ];
        return links.filter(({ attrs }) => !html.includes(`"${String(attrs?.['href'])}"`));
      },
    },
  };
}

const STANDING_BACK = { fetchpriority: 'low' };

/** @param {readonly Rolldown.OutputChunk[]} chunks */
function stylesOf(chunks) {
  return chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
}

/** @param {Bundle} bundle @param {string} entry */
function chunkOf(bundle, entry) {
  return chunksOf(bundle).find((chunk) => chunk.moduleIds.includes(entry));
}

/** @param {Bundle} bundle */
function chunksOf(bundle) {
  return Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
}

/** @param {Rolldown.OutputChunk | undefined} chunk @param {Bundle} bundle */
function withStaticImports(chunk, bundle) {
  /** @type {Set<Rolldown.OutputChunk>} */
  const found = new Set();
  /** @param {Rolldown.OutputChunk} next */
  const visit = (next) => {
    if (found.has(next)) return;
    found.add(next);
    chunksOf(bundle)
      .filter((other) => next.imports.includes(other.fileName))
      .forEach(visit);
  };
  if (chunk !== undefined) visit(chunk);
  return [...found];
}

/**
 * @param {Record<string, string>} attrs
 * @param {string} fileName
 * @returns {HtmlTagDescriptor}
 */
function link(attrs, fileName) {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, href: `./${fileName}` }, injectTo: 'head' };
}
