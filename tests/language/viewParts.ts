import type { ViewPart } from '../../src/core/session/changedPart';
import { members } from './members';

/** What a step of the page may change. */
export const VIEW_PARTS = members<ViewPart>({
  data: true,
  measure: true,
  level: true,
  places: true,
  unit: true,
  date: true,
  compare: true,
  map: true,
  classes: true,
  by: true,
  carry: true,
  language: true,
  mode: true,
});
