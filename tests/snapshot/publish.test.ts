import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compared } from '../../scripts/snapshot/compared';
import { publish } from '../../scripts/snapshot/publish';
import { verified } from '../../scripts/snapshot/verified';

const FOLDER = mkdtempSync(join(tmpdir(), 'snapshot-'));
const SAID = {
  view: 'place=kri&date=2015-09-29',
  contact: '',
  purpose: '',
  note: [],
  classification: 'low',
  frozen: '2026-07-01',
  reason: '',
  'zeros-are-sensitive': false,
};

afterAll(() => rmSync(FOLDER, { recursive: true }));

test('the shipped figures are published, verified and set against themselves', async () => {
  const [one, other] = [join(FOLDER, 'one'), join(FOLDER, 'other')];
  const said = await publish(one, SAID);
  expect(said).toContain('suppressed: 22 of 3324 figures');
  expect(said.match(/a reader can work out: .*: 1 to 4/g)).toHaveLength(4);
  expect(await publish(other, { ...SAID, against: one })).toBe(said);
  for (const file of readdirSync(one)) {
    expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
  }
  const fingerprint = /fingerprint: (\w{64})/.exec(said)?.[1] ?? '';
  expect(await verified(one, fingerprint)).toContain('unaltered');
  expect(await compared(one, other)).toBe('0 added, 0 revised, 0 withdrawn, 3324 unchanged');

  const file = join(one, 'snapshot.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('872328', '872329'));
  await expect(verified(one, fingerprint)).rejects.toThrow('altered');
}, 60_000);

test.each([
  [{ frozen: '2026-02-30' }, 'no day'],
  [{ classification: 'secret' }, 'low, moderate, high, severe'],
  [{ view: 'place=kri&colour=red' }, 'not known'],
  [{ 'least-families': '3' }, 'threshold_too_low, lowered_without_reason'],
])('what cannot be published is refused in one sentence: %j', async (said, reason) => {
  await expect(publish(join(FOLDER, 'none'), { ...SAID, ...said })).rejects.toThrow(reason);
});

test('a file of a person is published by the same rules', async () => {
  const file = join(FOLDER, 'own.csv');
  const rows = ['date,admin1,families', '2015-09-30,Dahuk,3', '2015-09-30,Erbil,40', '2015-09-30,Anbar,600'];
  writeFileSync(file, rows.join('\n'));
  const out = join(FOLDER, 'own');
  const said = { ...SAID, view: 'unit=families', data: file, publisher: 'A cluster' };
  expect(await publish(out, said)).toContain('suppressed: 2 of 4 figures');
  expect(readFileSync(join(out, 'figures.csv'), 'utf8')).not.toMatch(/,(3|40),/);
});
