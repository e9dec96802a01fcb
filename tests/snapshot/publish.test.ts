import { markedIn } from '../../src/core/publish/page/marked';
import { pageTemplate } from '../../scripts/snapshot/pageTemplate';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { compared } from '../../scripts/snapshot/compared';
import { publish } from '../../scripts/snapshot/publish';
import { verified } from '../../scripts/snapshot/verified';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'snapshot-'));
const SAID = {
  view: 'place=kri&date=2015-09-29',
  contact: '',
  purpose: '',
  note: [],
  dates: 'all',
  breakdowns: 'shown',
  languages: 'en,ar',
  classification: 'low',
  frozen: '2026-07-01',
  reason: '',
  'zeros-are-sensitive': false,
  site: '',
  'no-picture': true,
};

const PEM = { type: 'pkcs8', format: 'pem' } as const;

afterAll(() => rmSync(FOLDER, { recursive: true }));

test('the shipped figures are published, verified and set against themselves', async () => {
  const [one, other] = [join(FOLDER, 'one'), join(FOLDER, 'other')];
  const said = await publish(one, SAID);
  expect(said).toContain('suppressed: 22 of 6372 figures');
  expect(said.match(/a reader can work out: .*: 1 to 4/g)).toHaveLength(4);
  expect(await publish(other, { ...SAID, against: one })).toBe(said);
  const files = readdirSync(one);
  expect(files).toEqual(expect.arrayContaining(['index.html', 'embed.html', 'snapshot.json', 'figures.csv']));
  for (const file of files) {
    expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
  }
  const fingerprint = fingerprintIn(said);
  expect((await verified(one, fingerprint)).told).toContain('unaltered');
  expect(await compared(one, other)).toBe('0 added, 0 revised, 0 withdrawn, 6372 unchanged');
  expect(await compared(join(one, 'index.html'), other)).toContain('6372 unchanged');

  const file = join(one, 'snapshot.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('426294', '426295'));
  await expect(verified(one, fingerprint)).rejects.toThrow('altered');
}, 60_000);

test('a snapshot of an Arabic view with Arabic-Indic digits has Latin ones for a reader of English', async () => {
  const file = join(FOLDER, 'digits.html');
  await publish(file, { ...SAID, view: `${SAID.view}&lang=ar&digits=arab`, dates: 'this' });
  const html = readFileSync(file, 'utf8');
  expect(html).toMatch(/<meta name="description" content="On 29 September 2015, [^"٠-٩]*"/);
  expect(html).toContain('<div lang="en" dir="ltr"><p><b><bdi>872,328</bdi></b> IDPs</p>');
  expect(html).toContain('<div lang="ar" dir="rtl"><p><b><bdi>٨٧٢٬٣٢٨</bdi></b>');
});

test.each([
  ['figures.csv', 'differs'],
  ['dictionary.csv', 'differs'],
  ['datapackage.json', 'differs'],
  ['citation.txt', 'is missing'],
  ['embed.html', 'is missing'],
  ['index.html', 'is missing'],
] as const)('of a folder %s that %s is told by its name', async (name, what) => {
  const folder = join(FOLDER, `told-${name.replace('.', '-')}`);
  const said = await publish(folder, { ...SAID, dates: 'this' });
  const file = join(folder, name);
  if (what === 'is missing') rmSync(file);
  else writeFileSync(file, readFileSync(file, 'utf8').replace(/.$/m, '999999'));
  await expect(verified(folder, fingerprintIn(said))).rejects.toThrow(
    what === 'differs' ? `${name} is not what the snapshot says` : `${name} is missing`,
  );
});

test('files of a folder that nothing in the snapshot speaks for are named as not covered', async () => {
  const folder = join(FOLDER, 'covered');
  const said = await publish(folder, { ...SAID, dates: 'this' });
  expect((await verified(folder, fingerprintIn(said))).told).not.toContain('not covered');
  writeFileSync(join(folder, 'preview.png'), 'a picture');
  writeFileSync(join(folder, 'figures-new.csv'), '1');
  const { told } = await verified(folder, fingerprintIn(said));
  expect(told).toMatch(/^unaltered\nnot covered: figures-new\.csv\nnot covered: preview\.png\n/);
});

test('no script of the page has a tag that data, hash or signature are found by', async () => {
  expect(markedIn(await pageTemplate())).toEqual({ data: 1, hash: 0, signature: 0, key: 0 });
});

test('a page is one file with the fingerprint of the folder; one letter altered in it is told', async () => {
  const [page, folder] = [join(FOLDER, 'page.html'), join(FOLDER, 'folder')];
  const said = await publish(page, SAID);
  expect(fingerprintIn(await publish(folder, SAID))).toBe(fingerprintIn(said));
  const html = readFileSync(page, 'utf8');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(html);
  const { told: sound, isWhole } = await verified(page, fingerprintIn(said));
  expect(isWhole).toBe(true);
  expect(sound).toContain('unaltered');
  expect(sound).not.toContain('warning');

  const altered = join(FOLDER, 'altered.html');
  writeFileSync(altered, html.replace('426294', '426295'));
  await expect(verified(altered, null)).rejects.toThrow('altered');
  writeFileSync(altered, html.replace('JavaScript', 'javaScript'));
  const drawn = await verified(altered, null);
  expect(drawn.told).toContain('its data alone: sound');
  expect(drawn.told).toContain('warning: what draws the page');
  expect(drawn.isWhole).toBe(false);
  writeFileSync(altered, `PK${html}`);
  await expect(verified(altered, null)).rejects.toThrow('unpack it');
}, 60_000);

test('two time zones give the same bytes', () => {
  const pages = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone, index) => {
    const out = join(FOLDER, `zone-${index}.html`);
    const said = ['--view', 'date=2016-01-31', '--dates', 'this', '--frozen', '2026-07-01'];
    const env = { ...process.env, TZ: zone };
    execFileSync('npx', ['tsx', 'scripts/snapshot.ts', '--out', out, ...said], { cwd: ROOT, env });
    return readFileSync(out, 'utf8');
  });
  expect(pages[0]).toContain('872');
  expect(pages[1]).toBe(pages[0]);
}, 60_000);

test('a title of markup stays text wherever it stands', async () => {
  const out = join(FOLDER, 'hostile');
  const title = '</script><img src=x onerror=alert(1)>';
  await publish(out, { ...SAID, dates: 'this', title, publisher: '"><b>' });
  for (const file of ['index.html', 'embed.html']) {
    expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/<img|<b>[^<]*onerror|"><b>/);
  }
  expect((await verified(out, null)).told).toContain(title);
}, 60_000);

test.each([
  [{ frozen: '2026-02-30' }, 'no day'],
  [{ classification: 'secret' }, 'low, moderate, high, severe'],
  [{ view: 'place=kri&colour=red' }, 'not known'],
  [{ view: 'place=atlantis' }, 'not known'],
  [{ view: 'carry=90' }, 'carried forward'],
  [{ languages: 'en,tlh' }, 'en, ar, ckb'],
  [{ dates: 'some' }, 'all or this'],
  [{ breakdowns: 'all' }, 'none or shown'],
  [{ 'least-families': '3' }, 'a threshold below 4 protects nobody (threshold_too_low); a lower'],
])('what cannot be published is refused in one sentence: %j', async (said, reason) => {
  await expect(publish(join(FOLDER, 'none'), { ...SAID, ...said })).rejects.toThrow(reason);
});

test('a signed snapshot has the hash of the unsigned one and tells its key; another key or text is refused', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [pem, jwk, other] = [join(FOLDER, 'key.pem'), join(FOLDER, 'key.jwk'), join(FOLDER, 'other.pem')];
  writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(jwk, JSON.stringify(privateKey.export({ format: 'jwk' })));
  writeFileSync(other, generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export(PEM));
  const [plain, signed, page] = [join(FOLDER, 'plain'), join(FOLDER, 'signed'), join(FOLDER, 'signed.html')];
  const fingerprint = fingerprintIn(await publish(plain, SAID));
  const said = await publish(signed, { ...SAID, key: pem });
  const signer = /signed with the key ([\da-f ]{79})/.exec(said)?.[1] ?? '';
  expect(fingerprintIn(said)).toBe(fingerprint);
  expect((await verified(plain, null)).told).toContain('\nunsigned\n');
  await expect(verified(plain, null, signer)).rejects.toThrow('It is not signed');
  expect((await verified(signed, fingerprint)).told).toContain(`signed with the key ${signer}\n  compare it`);
  expect((await verified(signed, null, signer)).told).toContain('signed with the key given');
  await expect(verified(signed, null, signer.replace(/^..../, '0000'))).rejects.toThrow('another key');
  expect(await publish(page, { ...SAID, key: jwk })).toContain(signer);
  expect((await verified(page, fingerprint)).told).not.toContain('warning');

  // Whoever alters the data and its hash has no key to sign it with.
  const file = join(plain, 'index.html');
  const tags = /<meta name="snapshot-signature".*?" \/><meta name="snapshot-key".*?" \/>/;
  const [own = ''] = tags.exec(readFileSync(page, 'utf8')) ?? [];
  const forged = join(FOLDER, 'forged.html');
  await publish(forged, { ...SAID, title: 'Another title' });
  writeFileSync(forged, readFileSync(forged, 'utf8').replace('</head>', `${own}</head>`));
  await expect(verified(forged, null)).rejects.toThrow('signature is wrong');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</head>', `${own}</head>`));
  await expect(verified(plain, null)).rejects.toThrow('different signatures');
  await expect(publish(page, { ...SAID, key: other })).rejects.toThrow('no private key on the curve P-256');
}, 60_000);

test('a file of a person is published by the same rules', async () => {
  const file = join(FOLDER, 'own.csv');
  const rows = ['date,admin1,families', '2015-09-30,Dahuk,3', '2015-09-30,Erbil,40', '2015-09-30,Anbar,600'];
  writeFileSync(file, rows.join('\n'));
  const out = join(FOLDER, 'own');
  const said = { ...SAID, view: 'unit=families', data: file, publisher: 'A cluster' };
  expect(await publish(out, said)).toContain('suppressed: 2 of 6 figures');
  expect(readFileSync(join(out, 'figures.csv'), 'utf8')).not.toMatch(/,(3|40),/);
  const purpose = 'Help for 3 families';
  expect(await publish(out, { ...said, purpose })).toContain('warning: the purpose has the number 3, which');
});

test('a part of few families is nowhere in the bytes, and no breakdown goes out that is not wanted', async () => {
  const file = join(FOLDER, 'shelters.csv');
  const parts = ['Dahuk,camp,74321', 'Dahuk,school building,3', 'Erbil,camp,907', 'Erbil,school building,83'];
  const wholes = ['Dahuk,,74324', 'Erbil,,990'];
  const rows = [...wholes, ...parts].map((part) => `2015-09-30,${part}`);
  writeFileSync(file, ['date,governorate,shelter_type,families', ...rows].join('\n'));
  const said = { ...SAID, view: 'unit=families', data: file, publisher: 'A cluster' };
  const [shown, none] = [join(FOLDER, 'shown'), join(FOLDER, 'without')];
  expect(await publish(shown, said)).toMatch(/suppressed: [1-9]/);
  const figures = figuresIn(shown);
  expect(figures).toContain('"dimension":"shelter"');
  expect(figures).toContain(',74324]');
  expect(figures).not.toMatch(/,3\]/);
  expect(readFileSync(join(shown, 'figures.csv'), 'utf8')).not.toMatch(/,3,/);
  const bytes = readdirSync(shown).map((name) => readFileSync(join(shown, name), 'utf8'));
  expect(bytes.some((text) => text.includes('74324'))).toBe(true);
  expect(bytes.some((text) => text.includes('74321'))).toBe(false);
  await publish(none, { ...said, breakdowns: 'none' });
  expect(figuresIn(none)).not.toMatch(/shelter|,(3|907|83)\]/);
}, 60_000);

test('districts go out with a reason alone, as data: no page shows them', async () => {
  const file = join(FOLDER, 'districts.csv');
  const rows = ['Dahuk,Zakho,900', 'Dahuk,Sumel,800', 'Erbil,Makhmur,700'].map((row) => `2015-09-30,${row}`);
  writeFileSync(file, ['date,admin1,admin2,families', ...rows].join('\n'));
  const out = join(FOLDER, 'districts');
  const said = { ...SAID, view: 'unit=families&level=district', data: file, publisher: 'A cluster' };
  const REASON = 'asked for by the district councils';
  await expect(publish(out, said)).rejects.toThrow('districts_not_opted_in');
  await expect(publish(out, { ...said, 'opt-in-districts': 'because' })).rejects.toThrow('without_reason');
  expect(await publish(out, { ...said, 'opt-in-districts': REASON })).toContain('the folder has none');
  expect((await verified(out, null)).told).toContain('sound');
  const beside = join(FOLDER, 'beside');
  await publish(beside, { ...said, view: 'unit=families', 'opt-in-districts': REASON });
  expect(readFileSync(join(beside, 'index.html'), 'utf8')).toContain(`"reason":"${REASON}"`);
  expect(readFileSync(join(beside, 'figures.csv'), 'utf8')).toMatch(/,district,[^,]*,Zakho,/);
  await publish(beside, { ...said, view: 'unit=families' });
  expect(readFileSync(join(beside, 'figures.csv'), 'utf8')).not.toContain(',district,');
  expect(readdirSync(out)).not.toContain('index.html');
  expect(readFileSync(join(out, 'figures.csv'), 'utf8')).toMatch(/,district,[^,]*,Zakho,/);
  await expect(publish(join(FOLDER, 'none.html'), { ...said, 'opt-in-districts': REASON })).rejects.toThrow(
    'name a folder',
  );
});

/** The frozen table of a folder as it is written. */
function figuresIn(folder: string): string {
  const json = readFileSync(join(folder, 'snapshot.json'), 'utf8');
  return json.slice(0, json.indexOf('"manifest":'));
}

function fingerprintIn(said: string): string {
  return /fingerprint: (\w{64})/.exec(said)?.[1] ?? '';
}
