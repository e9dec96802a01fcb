import { readFileSync } from 'node:fs';
import { lean } from './lean.mjs';

/** @import { Plugin } from 'vite' */

const MESSAGES = /\.ftl\?raw$/;

/**
 * Ships messages without what is for their writers.
 * @returns {Plugin}
 */
export function leanMessages() {
  return {
    name: 'nuzuh:lean-messages',
    enforce: 'pre',
    load(id) {
      if (!MESSAGES.test(id)) return;
      const text = readFileSync(id.slice(0, -'?raw'.length), 'utf8');
      return `export default ${JSON.stringify(lean(text))}`;
    },
  };
}
