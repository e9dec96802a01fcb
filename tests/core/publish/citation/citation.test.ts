import { expect, test } from 'vitest';
import { bibtexCitation, plainCitation, risCitation } from '../../../../src/core/publish/citation/citation';
import { permanentName, snapshotFileName } from '../../../../src/core/publish/citation/permanentName';
import { numberFormats } from '../../../../src/language/numberFormats';
import { smallManifest } from '../smallManifest';

const name = permanentName('ab'.repeat(32));
const hostile = smallManifest({
  title: 'A } \\input{x} & 5% of $x_1 #~^\r\nTY  - BOOK',
  publisher: 'IOM {Iraq}',
});

test('the name of RFC 6920: the digest in base64url', () => {
  const ofHelloWorld = '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069';
  expect(permanentName(ofHelloWorld)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
});

test('a citation names publisher, year, title, dates and name, the year in the digits of its language', () => {
  const { key, values } = plainCitation({ manifest: smallManifest(), name }, numberFormats('ar', 'arab'));
  expect(key).toBe('citation-plain');
  expect(values).toMatchObject({ publisher: 'IOM', year: '٢٠٢٦', title: 'Displacement', name });
});

test('BibTeX: no title ends its field or starts a command', () => {
  const text = bibtexCitation({ manifest: hostile, name });
  expect(text).toContain(
    'title = {{A \\textbraceright{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& 5\\% of \\$x\\_1 \\#',
  );
  expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
  expect(text).toMatch(/^@misc\{snapshot-2026-07-01-\w+,\n {2}author = \{\{IOM /);
});

test('a title that consists of isolates keeps its direction in a sentence, and has no marks for programs', () => {
  const title = '\u2068النازحون\u2069: \u2068العراق\u2069, \u206830 نيسان 2024\u2069';
  const cited = { manifest: smallManifest({ title }), name };
  const { values } = plainCitation(cited, numberFormats('ar', 'latn'));
  expect(values['title']).toBe(`\u2067${title}\u2069`);
  const written = [bibtexCitation(cited), risCitation(cited)];
  for (const one of written) expect(one).toContain('النازحون: العراق, 30 نيسان 2024');
});

test('RIS: a title begins no field', () => {
  const lines = risCitation({ manifest: hostile, name }).split('\r\n');
  expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - DATA']);
  expect(lines).toContain(`AN  - ${name}`);
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

test('a file name has the last date where the view names none', () => {
  const small = { ...smallManifest(), title: 'T', views: [] };
  expect(snapshotFileName(small, 'ab')).toBe(`t-${small.selection.to}-ab`);
});

test.each([
  ['../../etc/passwd', 'etc-passwd-2015-09-30-ababababab'],
  ['<script>"a"|b?*', 'script-a-b-2015-09-30-ababababab'],
  ['النزوح في العراق', 'النزوح-في-العراق-2015-09-30-ababababab'],
  ['\u202egnp.exe', 'gnp-exe-2015-09-30-ababababab'],
  ['', 'snapshot-2015-09-30-ababababab'],
  ['IDPs: Iraq, 30 September 2015', 'idps-iraq-30-september-2015-ababababab'],
  ['After 2014', 'after-2014-2015-09-30-ababababab'],
])('a file name of %j is harmless', (title, expected) => {
  const views = [{ link: 'place=kri&date=2015-09-30', words: {} }];
  const file = snapshotFileName({ ...smallManifest(), title, views }, 'ab'.repeat(32));
  expect(file.startsWith(expected)).toBe(true);
});
