import type { Names } from '../domain/place';

/** How arrivals spread over days: the same each day, most at first, or rising to a peak in the middle. */
export const SHAPES = ['even', 'front', 'peak'] as const;

/** What may happen on the clock of an exercise. Only `closed` and `secondPoint` change who is present. */
export const INJECT_KINDS = ['closed', 'secondPoint', 'rain', 'outbreak', 'other'] as const;

export const PLACE_KINDS = ['crossing', 'governorate', 'other'] as const;

/** Arrivals by a shape over the first days, or counted for each day from the first. */
export type Curve =
  { readonly shape: (typeof SHAPES)[number]; readonly over: number } | { readonly counts: readonly number[] };

/** Something that happens on a day; a closed point stays closed until the end of the day `until`. */
export interface Inject {
  readonly day: number;
  readonly until?: number | undefined;
  readonly kind: (typeof INJECT_KINDS)[number];
  readonly text: Names;
}

/** Part of the people, in hundredths of them. Groups may overlap, so they are never added. */
export interface Group {
  readonly name: Names;
  readonly share: number;
}

/** What is rehearsed. Everything in it is made up; days are counted from 1. */
export interface Scenario {
  readonly title: Names;
  readonly about: Names;
  readonly place: { readonly kind: (typeof PLACE_KINDS)[number]; readonly names: Names };
  /** All who arrive, over the whole exercise. */
  readonly people: number;
  readonly householdSize: number;
  readonly days: number;
  readonly arrivals: Curve;
  /** Who means to leave on each day from the first; days that are not given have none. */
  readonly departures: readonly number[];
  readonly groups: readonly Group[];
  readonly injects: readonly Inject[];
}

/** The bounds of a scenario: what a room can rehearse, and a page can show. */
export const LIMITS = {
  people: 5_000_000,
  days: 60,
  household: 30,
  list: 40,
  text: 600,
} as const;
