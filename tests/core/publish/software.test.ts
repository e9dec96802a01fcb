import { expect, test } from 'vitest';
import packageJson from '../../../package.json';
import { SOFTWARE } from '../../../src/core/publish/software';

test('snapshots name the version that made them', () => {
  expect(SOFTWARE).toEqual({ name: 'Nuzuh', version: packageJson.version });
});
