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
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name)) file.code = MARK + file.code;
        }
      },
    },
  };
}
