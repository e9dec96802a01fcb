import type { FieldFault } from '../../src/core/domain/ownFile/fieldFault';
import { members } from './members';

const FAULTS = members<FieldFault['reason']>({
  notJson: true,
  tooLong: true,
  otherKind: true,
  version: true,
  missing: true,
  unknown: true,
  wrongKind: true,
  notBetween: true,
  notTenths: true,
  notWhole: true,
  notCount: true,
  notAmount: true,
  word: true,
  day: true,
  order: true,
  repeated: true,
  notUnderstood: true,
  sum: true,
  afterTheEnd: true,
  backwards: true,
});

/** The keys of what is wrong in a file. */
export const FILE_FAULT_KEYS: readonly [string, string[]][] = [
  ['file-fault-*', FAULTS.map((reason) => `file-fault-${reason}`)],
];
