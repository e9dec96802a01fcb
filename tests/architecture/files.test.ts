import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { describeEdge, importGraph } from './importGraph';
import { readSourceTree, type SourceTree } from './sourceTree';

const LONGEST_FILE = 300;
const MEDIAN_FILE = 80;
const NAMELESS = /^(utils?|helpers?|common|misc|libs?)$/;

const src = readSourceTree('src');
const all = readSourceTree('src', 'scripts', 'tests');

test('files do not import each other in a circle', () => {
  expect(circles(all)).toEqual([]);
  const planted = new Map([
    ['src/app/a.ts', `import './b';`],
    ['src/app/b.ts', `import type { C } from './c';`],
    ['src/app/c.ts', `export { a } from './a';`],
  ]);
  expect(circles(planted)).toEqual(['src/app/a.ts → src/app/b.ts → src/app/c.ts → src/app/a.ts']);
});

test('no file or folder has a name that says nothing', () => {
  expect(namelessFiles(all)).toEqual([]);
  const planted = ['src/utils/a.ts', 'src/app/dateHelpers.ts', 'src/app/map-common.css', 'scripts/lib/x.mjs'];
  expect(namelessFiles(treeOf(planted))).toEqual(planted);
  expect(namelessFiles(treeOf(['src/app/library.ts', 'src/app/commonality.ts']))).toEqual([]);
});

test('no file only passes on the exports of others (index.ts)', () => {
  expect(barrels(all)).toEqual([]);
  expect(barrels(treeOf(['src/core/cube/index.ts', 'src/app/index.html']))).toEqual([
    'src/core/cube/index.ts',
  ]);
});

test(`no file is longer than ${LONGEST_FILE} lines`, () => {
  expect(tooLong(all)).toEqual([]);
  expect(tooLong(new Map([['src/app/a.ts', '\n'.repeat(LONGEST_FILE + 1)]]))).toEqual(['src/app/a.ts: 301']);
});

test(`the median file of src is shorter than ${MEDIAN_FILE} lines`, () => {
  expect(medianLength(src)).toBeLessThan(MEDIAN_FILE);
  expect(medianLength(new Map([['src/app/a.ts', '\n'.repeat(MEDIAN_FILE)]]))).toBe(MEDIAN_FILE);
});

test('only tests import from tests', () => {
  expect(importsOfTests(all)).toEqual([]);
  const planted = new Map([['scripts/bench/run.ts', `import { rows } from '../../tests/fixtures/rows';`]]);
  expect(importsOfTests(planted)).toHaveLength(1);
});

function treeOf(paths: string[]): SourceTree {
  return new Map(paths.map((path) => [path, '']));
}

/** Each circle once, starting from the file that was reached first. */
function circles(tree: SourceTree) {
  const edges = importGraph(tree);
  const importedBy = (path: string) =>
    edges.flatMap(({ from, to }) => (from === path && to !== undefined ? [to] : []));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    const since = trail.indexOf(path);
    if (since >= 0) found.push([...trail.slice(since), path].join(' → '));
    if (since >= 0 || done.has(path)) return;
    for (const next of importedBy(path)) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of tree.keys()) walk(path, []);
  return found;
}

function namelessFiles(tree: SourceTree) {
  return [...tree.keys()].filter((path) => wordsOf(path).some((word) => NAMELESS.test(word)));
}

/** "src/app/dateHelpers.ts" has the words src, app, date, helpers, ts. */
function wordsOf(path: string) {
  return path
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function barrels(tree: SourceTree) {
  return [...tree.keys()].filter((path) => /^index\.(ts|tsx|mjs)$/.test(posix.basename(path)));
}

function lengthOf(text: string) {
  return text.split('\n').length - 1;
}

function tooLong(tree: SourceTree) {
  return [...tree]
    .map(([path, text]) => ({ path, lines: lengthOf(text) }))
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ path, lines }) => `${path}: ${lines}`);
}

function medianLength(tree: SourceTree) {
  const lengths = [...tree.values()].map(lengthOf).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function importsOfTests(tree: SourceTree) {
  return importGraph(tree)
    .filter(({ from, to }) => to?.startsWith('tests/') === true && !from.startsWith('tests/'))
    .map(describeEdge);
}
