const MARK = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks chunks of which most runs at once: a browser that knows the mark compiles them beside the page while they
 * arrive, not in it at each function's first call. The mark counts above all code only, so this writes it last.
 * @param {readonly string[]} names of chunks
 * @returns {import('vite').Plugin}
 */
export function compiledAtOnce(names) {
  return {
    name: 'nuzuh:compiled-at-once',
    apply: 'build',
    enforce: 'post',
    // Part of their names: a copy that is kept without it is not taken for them.
    augmentChunkHash: ({ name }) => (names.includes(name) ? MARK : ''),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const name of names) {
          const chunk = chunks.find((one) => one.name === name);
          if (!chunk) return this.error(`There is no chunk ${name} to be marked.`);
          chunk.code = MARK + chunk.code;
        }
      },
    },
  };
}
