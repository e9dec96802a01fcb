import { expect, test } from 'vitest';
import { understand } from '../../../../src/core/ingest/understand/understand';

test('of many columns of numbers in no figure the first twenty are named, and how many others there are', () => {
  const kits = Array.from({ length: 50 }, (_, at) => `Kits ${at + 1}`);
  const lines = [`Governorate;IDPs;${kits.join(';')}`, `Dahuk;200;${kits.map(() => '12').join(';')}`];
  const rows = lines.map((line) => line.split(';'));
  const outcome = understand({ name: '', rows, firstRow: 1 }, { fileName: 'table.csv', gazetteer: null });
  const all = outcome.ok ? outcome.value.issues : [];
  const issues = all.filter(({ code }) => code === 'unused_numbers');
  expect(issues).toHaveLength(21);
  expect(issues[19]).toMatchObject({ column: 'Kits 20', text: '12' });
  expect(issues[20]?.column).toBe('');
  expect(issues[20]?.text).toMatch(/^30 × Kits 21, Kits 22, /);
});
