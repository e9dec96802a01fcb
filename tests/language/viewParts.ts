import type { ViewPart } from '../../src/core/session/changedPart';
import { members } from './members';

/** What a step of the page may change. */
const VIEW_PARTS = members<ViewPart>({
  data: true,
  measure: true,
  level: true,
  sets: true,
  places: true,
  unit: true,
  family: true,
  date: true,
  compare: true,
  map: true,
  signals: true,
  classes: true,
  by: true,
  carry: true,
  language: true,
  mode: true,
});

/** What is said of such steps, by the template of its keys. */
export const STEP_KEYS: readonly (readonly [string, string[]])[] = [
  ['step-*', [...VIEW_PARTS, 'undo', 'redo'].map((part) => `step-${part}`)],
  ['step-*-of', ['undo', 'redo'].map((way) => `step-${way}-of`)],
];
