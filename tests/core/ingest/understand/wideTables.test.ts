import { expect, test } from 'vitest';
import { understand } from '../../../../src/core/ingest/understand/understand';
import { SMALL_IRAQ } from '../../smallIraq';

const ORIGIN = { fileName: 'table.csv', gazetteer: SMALL_IRAQ };

test('five thousand columns take no longer than their number', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `column ${index}`);
  const rows = [
    [...names, 'Governorate', 'IDPs'],
    [...names, 'Dahuk', '5'],
  ];
  const start = performance.now();
  const outcome = understand({ name: '', rows, firstRow: 1 }, ORIGIN);
  expect(outcome.ok && outcome.value.lacking).toBeNull();
  expect(performance.now() - start).toBeLessThan(15_000);
});

test('of many columns of numbers in no figure the first twenty are named, and how many others there are', () => {
  const kits = Array.from({ length: 50 }, (_, at) => `Kits ${at + 1}`);
  const lines = [`Governorate;IDPs;${kits.join(';')}`, `Dahuk;200;${kits.map(() => '12').join(';')}`];
  const rows = lines.map((line) => line.split(';'));
  const outcome = understand({ name: '', rows, firstRow: 1 }, ORIGIN);
  const found = outcome.ok ? outcome.value.issues : [];
  const issues = found.filter(({ code }) => code === 'unused_numbers');
  expect(issues).toHaveLength(21);
  expect(issues[19]).toMatchObject({ column: 'Kits 20', text: '12' });
  expect(issues[20]?.column).toBe('');
  expect(issues[20]?.text).toMatch(/^30 × Kits 21, Kits 22, /);
});
