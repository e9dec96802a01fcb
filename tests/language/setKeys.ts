import { LEVELS } from '../../src/core/session/view';
import type { SetFault } from '../../src/core/viewmodels/sets/setFault';
import { members } from './members';

const FAULTS = members<SetFault>({ few: true, many: true, name: true, taken: true });

/** What is said of a person's region sets, by the template of its keys. */
export const SET_KEYS: readonly (readonly [string, string[]])[] = [
  ['set-members-*', LEVELS.map((level) => `set-members-${level}`)],
  ['set-places-*', LEVELS.map((level) => `set-places-${level}`)],
  ['set-fault-*', FAULTS.map((fault) => `set-fault-${fault}`)],
];
