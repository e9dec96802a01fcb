import { expect, test } from 'vitest';
import type { FieldFault } from '../../../../src/core/domain/ownFile/fieldFault';
import {
  amount,
  between,
  count,
  tenths,
  whole,
  type Reads,
} from '../../../../src/core/domain/ownFile/fields';

/** What is wrong with a number, or the number. */
function read(reads: Reads<number>, value: unknown) {
  const faults: FieldFault[] = [];
  return reads(value, 'n', faults) ?? faults;
}

test.each([
  ['a count', count, [0, 7, Number.MAX_SAFE_INTEGER], [-1, 0.5, 2 ** 53], { reason: 'notCount' }],
  ['an amount', amount, [0, 0.5, 7], [-0.1, Infinity, NaN], { reason: 'notAmount' }],
  ['a whole number', whole(1, 60), [1, 60], [0, 61, 1.5], { reason: 'notWhole', least: 1, most: 60 }],
  ['tenths', tenths(1, 30), [1, 5.5, 30], [0.9, 5.55, 31], { reason: 'notTenths', least: 1, most: 30 }],
  ['a share', between(0, 100), [0, 33.33, 100], [-1, 100.1], { reason: 'notBetween', least: 0, most: 100 }],
] as const)('%s is read, or refused with the bounds it has', (_what, reads, right, wrong, fault) => {
  expect(right.map((value) => read(reads, value))).toEqual(right);
  for (const value of wrong) expect(read(reads, value)).toEqual([{ field: 'n', ...fault }]);
  expect(read(reads, '7')).toEqual([{ field: 'n', reason: 'wrongKind' }]);
});
