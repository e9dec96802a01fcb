import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/core/publish/manifest/fingerprint';
import { jsonFromHtml } from '../../../../src/core/publish/manifest/safeJson';
import { readPage } from '../../../../src/core/publish/page/readPage';
import { snapshotHtml } from '../../../../src/core/publish/page/snapshotHtml';
import { signatureTags } from '../../../../src/core/publish/signature/signatureInPage';
import { snapshotText, type Snapshot } from '../../../../src/core/publish/snapshot';
import { SMALL_DATASET } from '../../smallDataset';
import { made } from '../smallPublication';

const TEMPLATE =
  '<head><!--snapshot:head--></head><!--snapshot:title--><!--snapshot:words-->' +
  '<script type="application/json" id="snapshot"><!--snapshot:data--></script><script>run()</script>';

const HOSTILE = '</script><!--<script>alert("1")\u2028\'$&$1 &amp; \\u003c \\\\u003c <!--snapshot:data-->';

function snapshotOf(title: string, told?: string): Snapshot {
  const words = {
    en: { figure: '872,328', noun: 'IDPs', sentence: title },
    ar: { figure: '872,328', noun: 'نازحاً', sentence: title },
  };
  const publication = {
    title,
    publisher: title,
    languages: ['en', 'ar'],
    views: [{ link: 'place=kri', words, ...(told !== undefined && { told: { en: told } }) }],
  };
  const names = { en: title };
  const dataset = { ...SMALL_DATASET, places: [{ id: 'Dahuk', names }], name: names };
  return made(publication, { dataset, outlines: { type: 'Topology', name: title } }).snapshot;
}

function pageOf(title: string, told?: string) {
  const snapshot = snapshotOf(title, told);
  const text = snapshotText(snapshot);
  const fingerprint = fingerprintOf(text);
  const html = snapshotHtml(TEMPLATE, { text, fingerprint, manifest: snapshot.manifest });
  return { snapshot, text, fingerprint, html };
}

/** The text between the tags of the data, as a parser of HTML finds it: up to the first end of a script. */
function dataIn(html: string): string {
  const start = html.indexOf('id="snapshot">') + 'id="snapshot">'.length;
  return html.slice(start, html.toLowerCase().indexOf('</script', start));
}

test.each([['plain'], [HOSTILE], ['"><img src=x onerror=alert(1)>']])('%j stays text', (title) => {
  const { html, snapshot, text } = pageOf(title, title);
  expect(JSON.parse(dataIn(html))).toEqual(snapshot);
  expect(jsonFromHtml(dataIn(html))).toBe(text);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
  expect(dataIn(html)).not.toContain('\u2028');
  expect(html.match(/<!--/g)).toBeNull();
});

test('what is told with the first view stands above its figure before a script has run', () => {
  const { html, snapshot } = pageOf('A', 'Told <first>');
  expect(html).toContain('<div lang="en" dir="ltr"><p>Told &lt;first&gt;</p><p><b><bdi>872,328</bdi></b>');
  expect(html).toContain('<div lang="ar" dir="rtl"><p><b><bdi>872,328</bdi></b>');
  expect(readPage(html, null)).toMatchObject({ ok: true, snapshot });
});

test('the hash that the page gives is that of the canonical text, as any program computes it', () => {
  const { html, text, fingerprint } = pageOf(HOSTILE);
  expect(fingerprint).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(html).toContain(`<meta name="snapshot-sha256" content="${fingerprint}" />`);
});

test('the messages of languages that a snapshot does not have are left out', () => {
  const { text, fingerprint, snapshot } = pageOf('T');
  const messages = (code: string) => `<script type="text/plain" id="messages-${code}">key = ${code}</script>`;
  const template = TEMPLATE + ['en', 'ar', 'ckb'].map(messages).join('');
  const manifest = { ...snapshot.manifest, languages: ['ar' as const] };
  const html = snapshotHtml(template, { text, fingerprint, manifest });
  expect(html.endsWith(messages('en') + messages('ar'))).toBe(true);
});

test('what the page says unless a map follows is there once in each of its languages, and in no other', () => {
  const { text, fingerprint, snapshot } = pageOf('T');
  const page = readFileSync(join(import.meta.dirname, '../../../../src/app/snapshot/page.html'), 'utf8');
  const notes = (languages: ('en' | 'ar' | 'ckb')[]) => {
    const html = snapshotHtml(page, { text, fingerprint, manifest: { ...snapshot.manifest, languages } });
    return [...html.matchAll(/"snapshot-unless" lang="(\w+)" dir="(\w+)">([^<]+)</g)].map((found) =>
      found.slice(1, 3).join(' '),
    );
  };
  expect(notes(['en'])).toEqual(['en ltr']);
  expect(notes(['ar', 'en'])).toEqual(['en ltr', 'ar rtl']);
  expect(notes(['ckb'])).toEqual(['ckb rtl']);
});

test('whose it is, since when, from where and under which hash is read without a script, in each of its languages', () => {
  const template =
    TEMPLATE +
    ['en', 'ar', 'ckb']
      .map(
        (code) =>
          `<p class="snapshot-facts" lang="${code}" dir="ltr"><!--snapshot:publisher-->, <!--snapshot:frozen-->: ` +
          '<!--snapshot:sources-->, <!--snapshot:hash--></p>',
      )
      .join('');
  const { text, fingerprint, snapshot } = pageOf('A & B');
  const html = snapshotHtml(template, { text, fingerprint, manifest: snapshot.manifest });
  const { frozen } = snapshot.manifest;
  const file = '<bdi>A &amp; B</bdi>'; // a file of the publisher's own, which names no source
  const told = `<bdi>A &amp; B</bdi>, <bdi>${frozen}</bdi>: ${file}, <code dir="ltr">${fingerprint}</code></p>`;
  expect(html).toContain(`<p class="snapshot-facts" lang="en" dir="ltr">${told}`);
  expect(html).toContain(`<p class="snapshot-facts" lang="ar" dir="ltr">${told}`);
  expect(html).not.toContain('lang="ckb"');
  expect(readPage(html, null)).toMatchObject({ ok: true });
  expect(readPage(html.replaceAll(`<bdi>${frozen}</bdi>`, '<bdi>2001-01-01</bdi>'), null).ok).toBe(false);
  const other = html.replace(`<code dir="ltr">${fingerprint}`, `<code dir="ltr">${'0'.repeat(64)}`);
  expect(readPage(other, null).ok).toBe(false);
});

test.each([
  ['that the app wrote', { ar: 'A \u2068نزوح\u2069', en: 'B' }, 'A \u2068نزوح\u2069', 'lang="ar" dir="rtl"'],
  ['of isolates alone', undefined, '\u2068نزوح\u2069: \u2068العراق\u2069', 'lang="ar" dir="rtl"'],
  ['that begins with a number', undefined, '2024: Iraq', 'lang="en" dir="ltr"'],
])('a title %s stands in its language and direction before a script has run', (_, titles, title, look) => {
  const { text, fingerprint, snapshot } = pageOf(title);
  const manifest = { ...snapshot.manifest, languages: ['ar', 'en'], ...(titles && { titles }) };
  expect(snapshotHtml(TEMPLATE, { text, fingerprint, manifest })).toContain(`<h1 ${look}>${title}</h1>`);
});

test('a title without a language, as earlier versions wrote it, is read as well', () => {
  const { html, fingerprint } = pageOf('T');
  const earlier = html.replace(/<h1 [^>]*>/, '<h1>');
  expect(earlier).not.toBe(html);
  expect(readPage(earlier, fingerprint).ok).toBe(true);
});

test('a page is read back as the snapshot it was made of', () => {
  const { html, snapshot, fingerprint } = pageOf(HOSTILE);
  expect(readPage(html, fingerprint)).toEqual({ ok: true, snapshot, fingerprint });
  expect(readPage(html, 'ab'.repeat(32))).toMatchObject({ ok: false, faults: [{ code: 'altered' }] });
});

test.each([
  ['a figure', (html: string) => html.replace('4324', '4325')],
  ['the title of the page', (html: string) => html.replace('">T', '">U')],
  ['the figure read without a script', (html: string) => html.replace('>872,328<', '>872,329<')],
  ['the hash', (html: string) => html.replace(/content="[0-9a-f]/, 'content="g')],
  ['how a letter is escaped', (html: string) => html.replace('\\u003c', '\\u003C')],
  ['a sign that was escaped', (html: string) => html.replace('\\u0026', '&')],
])('one letter altered in %s is told', (_where, alter) => {
  const { html } = pageOf('T < & >');
  expect(alter(html)).not.toBe(html);
  const read = readPage(alter(html), null);
  expect(read.ok ? [] : read.faults.map(({ code }) => code)).not.toContain('more_than_one');
  expect(read.ok).toBe(false);
});

describe('a page is refused that has more than one', () => {
  const { html: original } = pageOf('Original');
  const { html: forged } = pageOf('Forged');
  const dataOf = (html: string) => /<script type.*?<\/script>/.exec(html)?.[0] ?? '';
  const SIGNED = signatureTags({ signature: 'ab', key: 'cd' });

  test.each([
    ['snapshot, of which one is in a comment', `<!--${dataOf(original)}-->`],
    ['snapshot, written in another way', dataOf(original).replace('id="snapshot"', "ID = 'snapshot'")],
    ['snapshot, without quotes', '<pre id=snapshot>{}</pre>'],
    ['snapshot, behind a slash', '<pre/id="snapshot">{}</pre>'],
    ['hash', `<!--${/<meta name="snapshot-sha256".*?>/.exec(original)?.[0]}-->`],
    ['signature', `<!--${SIGNED}-->${SIGNED}`],
    ['key of a signature', `${SIGNED}<meta content="ef" name=snapshot-key>`],
  ])('%s', (_what, decoy) => {
    const page = forged.replace('<head>', `<head>${decoy}`);
    expect(readPage(page, null)).toEqual({ ok: false, faults: [{ code: 'more_than_one', at: 'page' }] });
    expect(readPage(forged.replace('<head>', `<head>${SIGNED}`), null).ok).toBe(true);
  });

  test('page, of which the original is in a comment before the forged one', () => {
    const page = `<!--${original}-->${forged}`;
    expect(readPage(page, null)).toEqual({ ok: false, faults: [{ code: 'more_than_one', at: 'page' }] });
  });

  test('and is not where its texts speak of one', () => {
    const title = ' id=snapshot name=snapshot-key <meta name="snapshot-sha256" content="" />';
    expect(readPage(pageOf(title, title).html, null).ok).toBe(true);
  });
});

test('without its script the page reads a title, and figure and sentence in each language', () => {
  const { html } = pageOf('A & B');
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('<meta property="og:description" content="A &amp; B" />');
  expect(html).toContain('<h1 lang="en" dir="ltr">A &amp; B</h1>');
  expect(html).toContain(
    '<div lang="en" dir="ltr"><p><b><bdi>872,328</bdi></b> IDPs</p><p>A &amp; B</p></div>',
  );
  expect(html).toContain('<div lang="ar" dir="rtl"><p><b><bdi>872,328</bdi></b> نازحاً</p>');
});
