import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compared } from '../../scripts/snapshot/compared';
import { snapshotText } from '../../src/core/publish/snapshot';
import { cubeOf, day } from '../core/cubeOf';
import { made, toPublish } from '../core/publish/smallPublication';

const FOLDER = mkdtempSync(join(tmpdir(), 'nuzuh-compared-'));
const FIRST = day('2015-09-30');

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** A snapshot of some families as a JSON file. */
function fileOf(name: string, cells: readonly string[]): string {
  const cube = cubeOf(
    cells.map((cell) => `${FIRST} ${cell}`),
    { unit: 'families' },
  );
  const series = [{ cube, level: 'governorate', familySizes: null, dates: [FIRST] }] as const;
  const { snapshot } = made({}, { figures: { ...toPublish().figures, series } });
  const file = join(FOLDER, `${name}.json`);
  writeFileSync(file, snapshotText(snapshot));
  return file;
}

const OLDER = fileOf('older', ['Dahuk 5000', 'Erbil 600', 'Anbar 70']);

test('differences are counted as in the app: a figure that is missing now is withdrawn, and not revised', async () => {
  const newer = fileOf('newer', ['Dahuk 5500', 'Erbil', 'Anbar 70']);
  expect((await compared(OLDER, newer)).split('\n')).toEqual([
    '0 added, 2 revised, 1 withdrawn, 1 unchanged',
    `  ${FIRST} IQ idps families: 5670 → ≥5570`,
  ]);
});

test('a figure that the other tells is warned of', async () => {
  const newer = fileOf('suppressed', ['Dahuk 5000', 'Erbil 600', 'Anbar 3']);
  const told = await compared(OLDER, newer);
  expect(told).toContain('0 added, 1 revised, 0 withdrawn, 2 suppressed, 1 unchanged');
  expect(told).toContain(`warning: suppressed in one, and known to whoever has both: ${FIRST} Anbar`);
});

test('what has nothing to do with each other is not compared', async () => {
  const other = fileOf('other', ['Basra 600']);
  await expect(compared(OLDER, other)).rejects.toThrow('Not compared: these have no place in common.');
});
