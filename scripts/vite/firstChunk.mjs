/** @import { Plugin } from 'vite' */

/**
 * Finds the modules that are waited for together: all that a file imports statically, less what others have already
 * brought. Of the app they are what the first figure waits for, of the figures what the map does, and all of the data
 * worker. Put into one chunk they are one request instead of eight or twenty: at 150 ms a request and six at a time
 * that is a round trip saved, and two where a chunk asks for the next.
 * @param {{ file: string, after?: readonly string[] }} entries the file, and those that have come before it
 * @returns {{ plugin: Plugin, has: (id: string) => boolean }}
 */
export function firstChunk({ file, after = [] }) {
  /** @type {Set<string>} */
  let first = new Set();
  return {
    has: (id) => first.has(id),
    plugin: {
      name: `nuzuh:first-chunk:${file}`,
      apply: 'build',
      buildEnd() {
        if (!this.getModuleInfo(file)) return; // another worker's build, perhaps at the same time
        /** @param {string} start */
        const allOf = (start) => closure(start, (id) => this.getModuleInfo(id)?.importedIds ?? []);
        const brought = new Set(after.flatMap((one) => [...allOf(one)]));
        first = new Set([...allOf(file)].filter((id) => !brought.has(id)));
      },
    },
  };
}

/** @param {string} start @param {(id: string) => readonly string[]} importsOf */
function closure(start, importsOf) {
  const found = new Set([start]);
  for (const id of found) for (const next of importsOf(id)) found.add(next);
  return found;
}
