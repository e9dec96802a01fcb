import { expect, test } from 'vitest';
import { describeEdge, importGraph, type Edge } from './importGraph';
import { UNREADABLE } from './readImports';
import { roomOf, ROOMS } from './rooms';
import { readSourceTree, type SourceTree } from './sourceTree';

const src = readSourceTree('src');

test('every file of src lives in a room', () => {
  expect(homeless(src)).toEqual([]);
  expect(homeless(new Map([['src/core/stray.ts', '']]))).toEqual(['src/core/stray.ts']);
  expect(homeless(new Map([['src/attic/old.ts', '']]))).toEqual(['src/attic/old.ts']);
});

test('rooms import only along the arrows of the table', () => {
  expect(wrongArrows(src)).toEqual([]);
});

test.each([
  ['a value', `import { t } from '../../state/store';`],
  ['a type', `import type { T } from '../../state/store';`],
  ['a type in place', `export type T = import('../../state/store').T;`],
  ['a passing-on', `export { t } from '../../state/store';`],
  ['a dynamic import', `await import('../../state/store');`],
  ['a worker address', `new URL('../../state/store.ts', import.meta.url);`],
  ['a glob', `import.meta.glob('../../state/*');`],
  ['an address with a query', `import url from '../../state/store.ts?worker&url';`],
])('an arrow that points up is found: %s', (_how, text) => {
  expect(wrongArrows(planted('src/core/cube/total.ts', text))).toHaveLength(1);
});

test('a file found only at run time is refused, as nobody can check it', () => {
  expect(wrongArrows(planted('src/app/main.ts', 'await import(name);'))).toHaveLength(1);
});

test('where only types may be imported, a value is refused', () => {
  const values = planted('src/views/charts/Bars.tsx', `import { total } from '../../core/cube/total';`);
  const types = planted('src/views/charts/Bars.tsx', `import type { Total } from '../../core/cube/total';`);
  expect(wrongArrows(values)).toEqual(['src/views/charts/Bars.tsx → src/core/cube/total']);
  expect(wrongArrows(types)).toEqual([]);
});

test('source code outside the rooms is out of reach', () => {
  expect(wrongArrows(planted('src/app/main.ts', `import '../../scripts/start.mjs';`))).toHaveLength(1);
});

function planted(path: string, text: string): SourceTree {
  return new Map([[path, text]]);
}

function homeless(tree: SourceTree) {
  return [...tree.keys()].filter((path) => roomOf(path) === undefined);
}

function wrongArrows(tree: SourceTree) {
  return importGraph(tree)
    .filter((edge) => edge.to !== undefined || edge.specifier === UNREADABLE)
    .filter((edge) => !isAllowed(edge))
    .map(describeEdge);
}

function isAllowed({ from, to, typeOnly }: Edge) {
  const home = roomOf(from);
  const target = to === undefined ? undefined : roomOf(to);
  if (home === undefined || target === undefined) return false;
  if (home === target) return true;
  const { mayImport = [], mayImportTypesOf = [] } = ROOMS[home] ?? {};
  return mayImport.includes(target) || (typeOnly && mayImportTypesOf.includes(target));
}
