import { posix } from 'node:path';
import { readImports, type ReadImport } from './readImports';
import type { SourceTree } from './sourceTree';

export interface Edge extends ReadImport {
  readonly from: string;
  /** A path from the project's root for the project's own files, else undefined. */
  readonly to: string | undefined;
  /** The package's name ("d3", "@playwright/test", "node:fs") for everything else. */
  readonly packageName: string | undefined;
}

const SCRIPT = /\.(ts|tsx|mjs)$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mjs', '/index.ts', '/index.tsx'];

export function importGraph(tree: SourceTree): Edge[] {
  return [...tree].filter(([path]) => SCRIPT.test(path)).flatMap(([path, text]) => edgesOf(path, text, tree));
}

function edgesOf(from: string, text: string, tree: SourceTree): Edge[] {
  return readImports(from, text).map((found) => {
    const plain = found.specifier.replace(/\?.*$/, '');
    if (!plain.startsWith('.')) return { ...found, from, to: undefined, packageName: packageNameOf(plain) };
    const path = posix.join(posix.dirname(from), plain);
    const known = ENDINGS.map((ending) => path + ending).find((candidate) => tree.has(candidate));
    return { ...found, from, to: known ?? path, packageName: undefined };
  });
}

function packageNameOf(specifier: string) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** One line for a person who reads a failed test. */
export function describeEdge({ from, to, specifier, typeOnly }: Edge) {
  return `${from} → ${to ?? specifier}${typeOnly ? ' (types)' : ''}`;
}
