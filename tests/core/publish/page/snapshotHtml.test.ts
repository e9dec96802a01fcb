import { expect, test } from 'vitest';
import { day } from '../../cubeOf';
import type { Snapshot } from '../../../../src/core/publish/page/snapshot';
import { hashOf, snapshotHtml } from '../../../../src/core/publish/page/snapshotHtml';

const TEMPLATE =
  '<head><!--snapshot:head--></head><h1><!--snapshot:title--></h1><!--snapshot:words-->' +
  '<script type="application/json" id="snapshot"><!--snapshot:data--></script><script>run()</script>';

const HOSTILE = '</script><!--<script>alert("1")\u2028\'$&$1 &amp; \u0000\r\n<!--snapshot:data-->';

function snapshotOf(title: string): Snapshot {
  return {
    manifest: {
      format: 'nuzuh-snapshot',
      version: 1,
      title,
      publisher: title,
      contact: '',
      purpose: '',
      frozen: day('2015-10-01'),
      languages: ['en', 'ar'],
      suppressed: 0,
      words: {
        en: { figure: '872,328', noun: 'IDPs', sentence: title },
        ar: { figure: '872,328', noun: 'نازحاً', sentence: title },
      },
      view: 'place=kri',
      dataset: {
        id: 'iraq',
        name: { en: title },
        country: { en: 'Iraq' },
        measure: { measure: 'idps', units: ['individuals'], dimensions: [] },
        unplaced: [],
        ownPlaces: false,
        drawnBy: null,
      },
      software: 'Nuzuh',
    },
    tables: {
      figures: `reference_date,note\n2015-09-29,${title}\n`,
      gazetteer: '',
      regionSets: '',
      seriesBreaks: '',
      sources: '',
      events: '',
      outlines: { type: 'Topology', name: title },
      surroundings: null,
    },
  };
}

/** The text between the tags of the data, as a parser of HTML finds it: up to the first end of a script. */
function dataIn(html: string): string {
  const start = html.indexOf('id="snapshot">') + 'id="snapshot">'.length;
  return html.slice(start, html.toLowerCase().indexOf('</script', start));
}

test.each([['plain'], [HOSTILE], ['"><img src=x onerror=alert(1)>']])('%j stays text', (text) => {
  const html = snapshotHtml(TEMPLATE, snapshotOf(text));
  expect(JSON.parse(dataIn(html))).toEqual(snapshotOf(text));
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
  expect(dataIn(html)).not.toContain('\u2028');
  expect(html.match(/<!--/g)).toBeNull();
});

test('the hash that the page gives is that of the text of its data', () => {
  const html = snapshotHtml(TEMPLATE, snapshotOf('Title'));
  expect(html).toContain(`<meta name="snapshot-sha256" content="${hashOf(dataIn(html))}" />`);
  expect(hashOf('نزوح')).toBe('d40d811e2476b749a3f26ab78a982e431b02e32a608a94755dcfacb30c65e65c');
});

test('the same input gives the same bytes, another one another hash', () => {
  const html = snapshotHtml(TEMPLATE, snapshotOf('Title'));
  expect(snapshotHtml(TEMPLATE, structuredClone(snapshotOf('Title')))).toBe(html);
  const other = dataIn(html).replace('2015-09-29', '2015-09-28');
  expect(hashOf(other)).not.toBe(hashOf(dataIn(html)));
});

test('without its script the page reads a title, and figure and sentence in each language', () => {
  const html = snapshotHtml(TEMPLATE, snapshotOf('A & B'));
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('<h1>A &amp; B</h1>');
  expect(html).toContain(
    '<div lang="en" dir="ltr"><p><b><bdi>872,328</bdi></b> IDPs</p><p>A &amp; B</p></div>',
  );
  expect(html).toContain('<div lang="ar" dir="rtl"><p><b><bdi>872,328</bdi></b> نازحاً</p>');
});
