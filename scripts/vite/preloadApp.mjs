/**
 * @import { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
 * @typedef {Rolldown.OutputBundle | undefined} Bundle
 */

/**
 * The page's own script only starts the data worker and then imports the app. Naming the app's files in the
 * built HTML lets the browser fetch everything at once instead of one round trip after the other. What follows the
 * first figure is named in links that a browser does not follow (`rel="later"`): on a slow line it would take its share
 * from the app. The app turns them into real ones in time (src/app/fetchLater.ts).
 * @typedef {{ name: string, code: readonly string[], files?: RegExp, styles: 'preload' | 'prefetch' }} Moment what is
 *   imported later, what that fetches, and how styles come: `preload` is sooner, but the browser complains where the
 *   code that uses them does not run within three seconds
 * @param {{ entry: string, later: readonly Moment[] }} options the file that is imported dynamically, and what follows
 * @returns {Plugin}
 */
export function preloadApp({ entry, later }) {
  return {
    name: 'nuzuh:preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const first = withStaticImports(chunkOf(bundle, entry), bundle);
        const links = [
          ...first.map((chunk) => link({ rel: 'modulepreload' }, chunk.fileName)),
          ...stylesOf(first).map((fileName) => link({ rel: 'stylesheet' }, fileName)),
          ...later.flatMap((moment) => laterLinks(moment, bundle)),
        ];
        return links.filter(({ attrs }) => !html.includes(`"${String(attrs?.['href'])}"`));
      },
    },
  };
}

/** @param {Moment} moment @param {Bundle} bundle */
function laterLinks({ name, code, files, styles }, bundle) {
  const chunks = code.map((file) => chunkOf(bundle, file)).filter((chunk) => chunk !== undefined);
  const fetched = Object.keys(bundle ?? {}).filter((fileName) => files?.test(fileName));
  /** @param {string} then @param {Record<string, string>} [more] */
  const later = (then, more) => (/** @type {string} */ fileName) =>
    link({ rel: 'later', 'data-moment': name, 'data-rel': then, ...more }, fileName);
  return [
    ...chunks.map(({ fileName }) => fileName).map(later('modulepreload')),
    ...stylesOf(chunks).map(styles === 'preload' ? later('preload', { as: 'style' }) : later('prefetch')),
    ...fetched.map(later('prefetch')),
  ];
}

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
