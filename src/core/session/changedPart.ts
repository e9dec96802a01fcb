import type { View } from './view';

/** The parts of a view that a person changes in one choice, as they are called; the first that differs names a change. */
const PARTS = {
  data: ['data'],
  measure: ['measure'],
  level: ['level', 'within'],
  sets: ['sets'],
  places: ['places'],
  unit: ['unit'],
  family: ['perFamily'],
  date: ['date', 'from'],
  compare: ['compare'],
  map: ['map', 'layers', 'rate'],
  signals: ['signals'],
  classes: ['classes'],
  by: ['by'],
  carry: ['carry'],
  language: ['lang', 'digits'],
  mode: ['mode'],
} as const satisfies Record<string, readonly (keyof View)[]>;

export type ViewPart = keyof typeof PARTS;

/** What differs between two views, by its most telling part; null when nothing does. O(places). */
export function changedPart(before: View, after: View): ViewPart | null {
  const parts = Object.keys(PARTS) as ViewPart[];
  return parts.find((part) => PARTS[part].some((key) => !isSame(before[key], after[key]))) ?? null;
}

/** Lists and choices of classes are made anew with each link. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
