import { expect, test } from 'vitest';
import { sourceHash } from '../../../../scripts/kernel/sourceHash.mjs';
import { KERNEL_SOURCE } from '../../../../src/core/ingest/scan/kernelModule';

test('the compiled coder is that of the sources; `npm run kernel` makes it anew', () => {
  expect(KERNEL_SOURCE).toBe(sourceHash());
});
