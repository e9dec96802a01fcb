import { expect, test } from 'vitest';
import type { Day } from '../../../src/core/domain/day';
import type { PublishedFigures } from '../../../src/core/publish/disclosure/publishedFigures';
import { USUAL_RULES } from '../../../src/core/publish/disclosure/suppressionRules';
import { frozenFigures } from '../../../src/core/publish/frozen/frozenFigures';
import { fingerprintOf } from '../../../src/core/publish/manifest/fingerprint';
import { readSnapshot } from '../../../src/core/publish/readSnapshot';
import { snapshotText } from '../../../src/core/publish/snapshot';
import { day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';
import { made, published, toPublish } from './smallPublication';

const SITE = { id: 'site', names: { en: 'Site' }, point: [44, 36] as const };
const EVENT =
  '{"day":"2015-09-30","label":{"en":"a"},"place":null,"precision":"day","source":"s","text":{"en":"a"},"weight":1}';
const REASON = 'agreed with the operation';

test('a suppressed figure leaves nothing but that it is suppressed', () => {
  const { snapshot } = made();
  const figures = frozenFigures(snapshot.data).filter(({ status }) => status === 'suppressed');
  expect(figures.map(({ place, key, value, upper }) => [place, key, value, upper])).toEqual([
    ['Anbar', 'host', null, null],
    ['Anbar', 'unknown', null, null],
    ['Dahuk', 'camp', null, null],
    ['Dahuk', 'unknown', null, null],
    ['Erbil', 'camp', null, null],
    ['Erbil', 'host', null, null],
  ]);
  expect(snapshotText(snapshot)).not.toMatch(/\b(4321|900|87|58|12)\b/);
});

test('published figures are those of the source; a sum that lacks a place is at least so much', () => {
  const wholes = frozenFigures(made().snapshot.data).filter(({ dimension }) => dimension === null);
  expect(wholes.map(({ day: at, place, value, status }) => `${at} ${place} ${value} ${status}`)).toEqual([
    '2015-09-30 IQ 5600 at_least',
    '2015-09-30 Anbar null not_reported',
    '2015-09-30 Dahuk 5000 reported',
    '2015-09-30 Erbil 600 reported',
    '2015-10-31 IQ 5381 reported',
    '2015-10-31 Anbar 70 reported',
    '2015-10-31 Dahuk 4324 reported',
    '2015-10-31 Erbil 987 reported',
  ]);
});

test('the manifest says what is in it, what is missing and what was suppressed', () => {
  const { manifest } = made().snapshot;
  expect(manifest.selection).toMatchObject({ from: '2015-09-30', to: '2015-10-31', dates: 2 });
  expect(manifest.coverage).toEqual([
    {
      measure: 'idps',
      unit: 'families',
      level: 'governorate',
      expected: 3,
      dates: 2,
      incomplete: [{ day: '2015-09-30', reported: 2 }],
    },
  ]);
  expect(manifest.suppression).toMatchObject({ leastFamilies: 5, suppressed: 6 });
});

test('a snapshot is read back as it was, and known by its fingerprint', () => {
  const { snapshot } = made();
  const text = snapshotText(snapshot);
  const fingerprint = fingerprintOf(text);
  expect(readSnapshot(text, fingerprint)).toEqual({ ok: true, snapshot, fingerprint });
});

test('the fingerprint of a snapshot stays the same: whoever changes it breaks every citation', () => {
  expect(fingerprintOf(snapshotText(made().snapshot))).toMatchInlineSnapshot(
    `"94fee03aef492aa598b4e65eb8330311f894f3f0debec85ec1bb018398132498"`,
  );
});

test('one letter more or other is another snapshot', () => {
  const text = snapshotText(made().snapshot);
  const fingerprint = fingerprintOf(text);
  for (const altered of [`${text} `, text.replace('4324', '4325'), text.replace('IOM', 'IOm')]) {
    expect(readSnapshot(altered, fingerprint)).toMatchObject({
      ok: false,
      faults: [{ code: 'altered' }],
    });
  }
});

test.each([
  ['no JSON', 'not_json'],
  ['{"manifest":{"format":"other"},"data":{},"setting":{}}', 'not_a_snapshot'],
  ['{"manifest":{"format":"nuzuh-snapshot","version":2},"data":{},"setting":{}}', 'other_version'],
  ['{"manifest":{"format":"nuzuh-snapshot","version":1},"data":{},"setting":{}}', 'malformed'],
])('what is no snapshot is told apart: %s', (text, code) => {
  const read = readSnapshot(text, null);
  expect(read.ok ? [] : read.faults[0]).toMatchObject({ code });
});

test('a member that nobody knows, or a lone surrogate, makes the text malformed', () => {
  const text = snapshotText(made().snapshot);
  for (const other of [text.replace('{"data"', '{"a":1,"data"'), text.replace('"Dahuk"', '"\\ud800"')]) {
    expect(readSnapshot(other, null)).toMatchObject({
      ok: false,
      faults: [{ code: 'malformed' }],
    });
  }
});

test.each([
  ['a round', '"round":null', '"round":1e999', 'data.dates.0.round'],
  ['a drawing', '"outlines":null', '"outlines":{"a":[-1e999]}', 'setting.outlines'],
  ['a text of a drawing', '"outlines":null', String.raw`"outlines":{"a":"\ud800"}`, 'setting.outlines'],
  ['a name in a drawing', '"outlines":null', String.raw`"outlines":{"\ud800":1}`, 'setting.outlines'],
  [
    'lists without end in a drawing',
    '"surroundings":null',
    `"surroundings":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    'setting.surroundings',
  ],
  [
    'objects without end in a drawing',
    '"outlines":null',
    `"outlines":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    'setting.outlines',
  ],
  [
    'an event',
    '"events":[]',
    `"events":[${EVENT.replace('"weight":1', '"weight":1e999')}]`,
    'setting.events.0.weight',
  ],
  [
    'a point',
    '"places":[{"id":"Dahuk",',
    '"places":[{"id":"Dahuk","point":[1e999,1],',
    'setting.places.0.point.0',
  ],
])('what JSON cannot hold in %s is a fault', (_where, from, to, at) => {
  const text = snapshotText(made().snapshot);
  expect(text).toContain(from);
  expect(
    readSnapshot(
      text.replace(from, () => to),
      null,
    ),
  ).toEqual({
    ok: false,
    faults: [{ code: 'malformed', at }],
  });
});

test('a drawing is read that is nested as deep as drawings are', () => {
  const outlines = {
    type: 'Topology',
    objects: { a: { geometries: [{ arcs: [[[1, [2.5]]]], id: 'أ', b: true }] } },
  };
  const { snapshot } = made({}, { outlines });
  expect(readSnapshot(snapshotText(snapshot), null)).toMatchObject({
    ok: true,
    snapshot: { setting: { outlines } },
  });
});

test('the time zone has no effect', () => {
  const texts = ['Asia/Baghdad', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
    process.env['TZ'] = zone;
    return snapshotText(made().snapshot);
  });
  expect(new Set(texts).size).toBe(1);
});

test('what people write is text that JSON can hold', () => {
  const { manifest } = made({ title: 'A\ud800\u0000</script>', notes: ['  x\r\ny '] }).snapshot;
  expect([manifest.title, manifest.notes]).toEqual(['A� </script>', ['x y']]);
});

test.each([
  ['threshold_too_low', { rules: { ...USUAL_RULES, leastFamilies: 3, reason: REASON } }],
  ['threshold_not_whole', { rules: { ...USUAL_RULES, leastFamilies: 5.5 } }],
  ['lowered_without_reason', { rules: { ...USUAL_RULES, leastFamilies: 4 } }],
  ['sites_not_opted_in', { dataset: { ...SMALL_DATASET, places: [SITE] } }],
  ['no_figures', { figures: { ...toPublish().figures, series: [] } }],
  ['undated', { figures: undated() }],
])('nothing is published with the fault %s', (code, own) => {
  const result = published({}, own);
  expect(result.ok ? [] : result.faults[0]).toMatchObject({ code });
});

test('a lower threshold and sites are published with a reason', () => {
  const rules = { ...USUAL_RULES, leastFamilies: 4, reason: REASON };
  const dataset = { ...SMALL_DATASET, places: [...SMALL_DATASET.places, SITE] };
  const optIns = [{ what: 'belowDistrict', reason: REASON }] as const;
  expect(published({ optIns: [...optIns] }, { rules, dataset }).ok).toBe(true);
  const silent = [{ what: 'belowDistrict', reason: 'why not' }] as const;
  expect(published({ optIns: [...silent] }, { dataset }).ok).toBe(false);
});

test.each([
  ['title', { title: '' }],
  ['expires', { expires: day('2026-06-30') }],
  ['views', { views: [] }],
  ['purpose', { purpose: 'x'.repeat(5000) }],
])('a publication without a sound %s is refused by that name', (at, publication) => {
  expect(published(publication)).toEqual({
    ok: false,
    faults: [{ code: 'malformed', at }],
  });
});

/** The figures of a table that names no day stand under one that is none. */
function undated(): PublishedFigures {
  const { figures } = toPublish();
  const none = '0000-00-00' as Day;
  return { ...figures, series: figures.series.map((series) => ({ ...series, dates: [none] })) };
}
