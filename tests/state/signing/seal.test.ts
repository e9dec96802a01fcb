import { expect, test } from 'vitest';
import { faultOf, type CheckedSeal, type SealFault } from '../../../src/state/seal';

const SEAL = { embedded: '', expected: '', signature: null };
const RIGHT = { found: 'right', signer: '0123' } as const;

test.each<[agrees: boolean, isStillAsMade: boolean, signature: CheckedSeal['signature'], SealFault | null]>([
  [true, true, { found: 'none' }, null],
  [true, true, { found: 'unchecked' }, null],
  [true, true, RIGHT, null],
  [true, false, RIGHT, 'still'],
  [false, true, RIGHT, 'data'],
  [false, false, { found: 'none' }, 'data'],
  [true, true, { found: 'wrong' }, 'signature'],
  [false, false, { found: 'wrong' }, 'signature'],
])(
  'of a file whose data agree (%s), whose still texts do (%s) and whose signature is %o the worst is told: %s',
  (agrees, isStillAsMade, signature, fault) => {
    expect(faultOf({ ...SEAL, isStillAsMade }, { hash: '', agrees, signature })).toBe(fault);
  },
);
