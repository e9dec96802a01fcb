import { expect, test } from 'vitest';
import packageJson from '../../../../package.json';
import { SOFTWARE } from '../../../../src/core/publish/page/software';

test('snapshots name the version that made them', () => {
  expect(SOFTWARE).toBe(`Nuzuh ${packageJson.version}`);
});
