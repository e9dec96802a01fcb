import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { USUAL_RULES } from '../../../src/core/publish/disclosure/suppressionRules';
import { frozenFigures } from '../../../src/core/publish/frozen/frozenFigures';
import { fingerprintOf, type Sha256 } from '../../../src/core/publish/manifest/fingerprint';
import { readSnapshot } from '../../../src/core/publish/readSnapshot';
import { makeSnapshot, snapshotText } from '../../../src/core/publish/snapshot';
import { day } from '../cubeOf';
import { SMALL_DATASET } from '../smallDataset';
import { made, publicationOf, toPublish } from './smallPublication';

const sha256: Sha256 = (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest());
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
      incomplete: [{ day: '2015-09-30', reported: 2 }],
    },
  ]);
  expect(manifest.suppression).toMatchObject({ leastFamilies: 5, suppressed: 6 });
});

test('a snapshot is read back as it was, and known by its fingerprint', async () => {
  const { snapshot } = made();
  const text = snapshotText(snapshot);
  const fingerprint = await fingerprintOf(text, sha256);
  expect(await readSnapshot(text, fingerprint, sha256)).toEqual({ ok: true, snapshot, fingerprint });
});

test('the fingerprint of a snapshot stays the same: whoever changes it breaks every citation', async () => {
  expect(await fingerprintOf(snapshotText(made().snapshot), sha256)).toMatchInlineSnapshot(
    `"b0e5cfdd833e9983b393229997240f3800f91aa84532e1fed4f85a6004b5efda"`,
  );
});

test('one letter more or other is another snapshot', async () => {
  const text = snapshotText(made().snapshot);
  const fingerprint = await fingerprintOf(text, sha256);
  for (const altered of [`${text} `, text.replace('4324', '4325'), text.replace('IOM', 'IOm')]) {
    expect(await readSnapshot(altered, fingerprint, sha256)).toMatchObject({
      ok: false,
      faults: [{ code: 'altered' }],
    });
  }
});

test.each([
  ['no JSON', 'not_json'],
  ['{"manifest":{"format":"other"},"data":{}}', 'not_a_snapshot'],
  ['{"manifest":{"format":"nuzuh-snapshot","version":2},"data":{}}', 'other_version'],
  ['{"manifest":{"format":"nuzuh-snapshot","version":1},"data":{}}', 'malformed'],
])('what is no snapshot is told apart: %s', async (text, code) => {
  const read = await readSnapshot(text, null, sha256);
  expect(read.ok ? [] : read.faults[0]).toMatchObject({ code });
});

test('a member that nobody knows, or a lone surrogate, makes the text malformed', async () => {
  const text = snapshotText(made().snapshot);
  for (const other of [text.replace('{"data"', '{"a":1,"data"'), text.replace('"Dahuk"', '"\\ud800"')]) {
    expect(await readSnapshot(other, null, sha256)).toMatchObject({
      ok: false,
      faults: [{ code: 'malformed' }],
    });
  }
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
  ['sites_not_opted_in', { places: [{ id: 'site', names: { en: 'Site' }, point: [44, 36] as const }] }],
])('nothing is published with the fault %s', (code, published) => {
  const result = makeSnapshot(publicationOf(), toPublish(published));
  expect(result.ok ? [] : result.faults[0]).toMatchObject({ code });
});

test('a lower threshold and sites are published with a reason', () => {
  const rules = { ...USUAL_RULES, leastFamilies: 4, reason: REASON };
  const places = [...SMALL_DATASET.places, { id: 'site', names: { en: 'Site' }, point: [44, 36] as const }];
  const optIns = [{ what: 'belowDistrict', reason: REASON }] as const;
  expect(makeSnapshot(publicationOf({ optIns: [...optIns] }), toPublish({ rules, places })).ok).toBe(true);
  const silent = [{ what: 'belowDistrict', reason: 'why not' }] as const;
  expect(makeSnapshot(publicationOf({ optIns: [...silent] }), toPublish({ places })).ok).toBe(false);
});

test.each([
  ['title', { title: '' }],
  ['expires', { expires: day('2026-06-30') }],
  ['views', { views: [] }],
  ['purpose', { purpose: 'x'.repeat(5000) }],
])('a publication without a sound %s is refused by that name', (at, publication) => {
  expect(makeSnapshot(publicationOf(publication), toPublish())).toEqual({
    ok: false,
    faults: [{ code: 'malformed', at }],
  });
});
