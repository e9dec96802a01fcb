import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { readSourceTree, type SourceTree } from './sourceTree';

const src = readSourceTree('src');
const srcAndTests = readSourceTree('src', 'tests');

/** Names of formats, never fetched. */
const NOT_FETCHED = ['http://www.w3.org/'];

test('styles name no physical side: the page also reads from right to left', () => {
  expect(physicalSides(src)).toEqual([]);
  const planted = [
    'a { margin-left: 1rem }',
    'a { padding-right: 1rem }',
    'a { border-left: 0 }',
    'a { border-top-left-radius: 2px }',
    'a { left: 0 }',
    'a { right: 0 }',
    'a { text-align: left }',
    'a { float: inline-end }',
  ];
  expect(planted.filter((text) => physicalSides(oneFile('src/app/a.css', text)).length === 0)).toEqual([]);
  expect(physicalSides(oneFile('src/app/A.tsx', `const style = { marginLeft: 4 };`))).toHaveLength(1);
  expect(physicalSides(oneFile('src/app/a.css', 'a { inset-inline-start: 0; text-align: start }'))).toEqual(
    [],
  );
});

test('src names no foreign host that a browser could fetch from', () => {
  expect(foreignHosts(src)).toEqual([]);
  expect(foreignHosts(oneFile('src/app/a.ts', `fetch('https://tiles.example/1');`))).toHaveLength(1);
  expect(foreignHosts(oneFile('src/app/a.ts', 'fetch(`//tiles.example/1`);'))).toHaveLength(1);
  expect(
    foreignHosts(oneFile('src/app/a.css', 'a { background: url(https://tiles.example/1) }')),
  ).toHaveLength(1);
  expect(foreignHosts(oneFile('src/app/a.html', '<script src="//cdn.example/a.js">'))).toHaveLength(1);
  expect(foreignHosts(oneFile('src/app/a.ts', `const svg = 'http://www.w3.org/2000/svg';`))).toEqual([]);
  expect(foreignHosts(oneFile('src/app/a.ts', `// as in https://www.rfc-editor.org/rfc/rfc4180`))).toEqual(
    [],
  );
});

test('no text becomes markup', () => {
  expect(markupFromText(src)).toEqual([]);
  expect(markupFromText(oneFile('src/app/a.ts', 'node.innerHTML = text;'))).toHaveLength(1);
  expect(markupFromText(oneFile('src/app/A.tsx', '<p dangerouslySetInnerHTML={html} />'))).toHaveLength(1);
});

test('no path leads out of the project', () => {
  const outside = ['..', 'shared'].join('/');
  const leading = (tree: SourceTree) => filesMatching(tree, (text) => text.includes(outside));
  expect(leading(srcAndTests)).toEqual([]);
  expect(leading(oneFile('tests/a.test.ts', `read('../${outside}/rows.csv');`))).toHaveLength(1);
});

function oneFile(path: string, text: string): SourceTree {
  return new Map([[path, text]]);
}

function filesMatching(tree: SourceTree, matches: (text: string, path: string) => boolean) {
  return [...tree].filter(([path, text]) => matches(withoutComments(path, text), path)).map(([path]) => path);
}

function physicalSides(tree: SourceTree) {
  const inStyles =
    /(margin|padding|border)-(left|right)|border-\w+-(left|right)-radius|(^|[;{\s])(left|right)\s*:|text-align\s*:\s*(left|right)|float\s*:/;
  const inCode =
    /(margin|padding|border|borderTop|borderBottom)(Left|Right)|textAlign: '(left|right)'|\bcssFloat\b/;
  return filesMatching(tree, (text, path) => (path.endsWith('.css') ? inStyles : inCode).test(text));
}

function foreignHosts(tree: SourceTree) {
  const address = /(https?:|wss?:|["'`(=])\/\/[a-z0-9[][^\s"'`)]*/gi;
  return [...tree].flatMap(([path, text]) =>
    [...withoutComments(path, text).matchAll(address)]
      .map(([found]) => found)
      .filter((found) => !NOT_FETCHED.some((name) => found.startsWith(name)))
      .map((found) => `${path}: ${found}`),
  );
}

function markupFromText(tree: SourceTree) {
  const ways = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
  return filesMatching(tree, (text) => ways.test(text));
}

function withoutComments(path: string, text: string) {
  if (path.endsWith('.css')) return text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  if (path.endsWith('.html')) return text.replaceAll(/<!--[\s\S]*?-->/g, '');
  const { comments } = parseSync(path, text);
  return comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
