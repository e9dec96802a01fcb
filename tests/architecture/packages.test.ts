import { expect, test } from 'vitest';
import { describeEdge, importGraph, type Edge } from './importGraph';
import { roomOf, ROOMS } from './rooms';
import { readSourceTree, type SourceTree } from './sourceTree';

const src = readSourceTree('src');

test('each room imports only the packages of its list', () => {
  expect(wrongPackages(src)).toEqual([]);
  expect(wrongPackages(planted('src/core/cube/total.ts', `import { sum } from 'd3';`))).toHaveLength(1);
  expect(wrongPackages(planted('src/core/domain/day.ts', `import 'node:fs';`))).toHaveLength(1);
  expect(wrongPackages(planted('src/state/store.ts', `import { use } from 'react';`))).toHaveLength(1);
  expect(wrongPackages(planted('src/views/Drop.tsx', `import Papa from 'papaparse';`))).toHaveLength(1);
  expect(wrongPackages(planted('src/workers/a.ts', `import { Feature } from 'geojson';`))).toHaveLength(1);
  expect(wrongPackages(planted('src/workers/a.ts', `import type { Feature } from 'geojson';`))).toEqual([]);
});

test('the map library stays in views/map', () => {
  expect(strayMaps(src)).toEqual([]);
  const text = `import { Map } from 'maplibre-gl';`;
  expect(strayMaps(planted('src/views/panels/Legend.tsx', text))).toHaveLength(1);
  expect(strayMaps(planted('src/views/map/Map.tsx', text))).toEqual([]);
});

test('d3 is imported by name, so that only what is used is shipped', () => {
  expect(wholeD3(src)).toEqual([]);
  const path = 'src/core/viewmodels/scale.ts';
  expect(wholeD3(planted(path, `import * as d3 from 'd3';`))).toHaveLength(1);
  expect(wholeD3(planted(path, `import d3 from 'd3';`))).toHaveLength(1);
  expect(wholeD3(planted(path, `export * from 'd3';`))).toHaveLength(1);
  expect(wholeD3(planted(path, `await import('d3');`))).toHaveLength(1);
  expect(wholeD3(planted(path, `import { scaleLinear } from 'd3-scale';`))).toHaveLength(1);
  expect(wholeD3(planted(path, `import { scaleLinear } from 'd3';`))).toEqual([]);
});

function planted(path: string, text: string): SourceTree {
  return new Map([[path, text]]);
}

function packageEdges(tree: SourceTree) {
  return importGraph(tree).filter((edge) => edge.packageName !== undefined);
}

function wrongPackages(tree: SourceTree) {
  return packageEdges(tree)
    .filter((edge) => !isAllowed(edge))
    .map(describeEdge);
}

function isAllowed({ from, packageName = '', typeOnly }: Edge) {
  const { packages = [], packageTypes = [] } = ROOMS[roomOf(from) ?? ''] ?? {};
  return packages.includes(packageName) || (typeOnly && packageTypes.includes(packageName));
}

function strayMaps(tree: SourceTree) {
  return packageEdges(tree)
    .filter((edge) => edge.packageName === 'maplibre-gl' && !edge.from.startsWith('src/views/map/'))
    .map(describeEdge);
}

function wholeD3(tree: SourceTree) {
  return packageEdges(tree)
    .filter(({ packageName = '', names }) => {
      const isPart = packageName.startsWith('d3-');
      const isWhole = names.length === 0 || names.includes('*') || names.includes('default');
      return isPart || (packageName === 'd3' && isWhole);
    })
    .map(describeEdge);
}
